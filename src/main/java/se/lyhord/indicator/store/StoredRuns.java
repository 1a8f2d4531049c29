package se.lyhord.indicator.store;

import java.time.Instant;
import java.time.ZoneOffset;
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

    private final JdbcClient jdbc;
    private final InputFingerprints inputs;

    StoredRuns(JdbcClient jdbc, InputFingerprints inputs) {
        this.jdbc = jdbc;
        this.inputs = inputs;
    }

    @Override
    public void begin(Instant at, String codeVersion) {
        var run = jdbc.sql("insert into indicator.run (started_at, code_version) values (:at, :version) returning run")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("version", codeVersion)
                .query(Long.class)
                .single();
        for (var input : inputs.all()) {
            jdbc.sql("insert into indicator.run_input values (:run, :source, :rows, :fingerprint)")
                    .param("run", run)
                    .param("source", input.source())
                    .param("rows", input.rows())
                    .param("fingerprint", input.fingerprint())
                    .update();
        }
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
