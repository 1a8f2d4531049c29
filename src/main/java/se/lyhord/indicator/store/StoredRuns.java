package se.lyhord.indicator.store;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.indicator.Homes;
import se.lyhord.indicator.Runs;
import se.lyhord.indicator.Tally;
import se.lyhord.organisation.Quarter;

@Repository
@Transactional
class StoredRuns implements Runs {

    private final JdbcTemplate template;
    private final JdbcClient jdbc;
    private final InputFingerprints inputs;

    StoredRuns(JdbcTemplate template, InputFingerprints inputs) {
        this.template = template;
        this.jdbc = JdbcClient.create(template);
        this.inputs = inputs;
    }

    @Override
    public void begin(Instant at, String codeVersion) {
        var run = jdbc.sql("insert into indicator.run (started_at, code_version) values (:at, :version) returning run")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("version", codeVersion)
                .query(Long.class)
                .single();
        template.batchUpdate(
                "insert into indicator.run_input values (?, ?, ?, ?)",
                inputs.all().stream()
                        .map(input -> new Object[] {run, input.source(), input.rows(), input.fingerprint()})
                        .toList());
    }

    @Override
    public void counted(Quarter quarter, Homes homes, Tally tally) {
        if (homes instanceof Homes.All) {
            jdbc.sql("delete from indicator.quarter_count where quarter = :quarter")
                    .param("quarter", quarter.toString())
                    .update();
        }
        jdbc.sql("""
                        insert into indicator.quarter_count (quarter, run, unit_codes, responses)
                        select :quarter, max(run), :homes::text[], :responses from indicator.run
                        on conflict (quarter, run) do update
                        set unit_codes = excluded.unit_codes, responses = excluded.responses""")
                .param("quarter", quarter.toString())
                .param("homes", homes instanceof Homes.Some(var codes) ? codes.toArray(String[]::new) : null)
                .param("responses", tally.responses())
                .update();
    }
}
