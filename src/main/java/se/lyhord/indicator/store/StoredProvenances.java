package se.lyhord.indicator.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.indicator.explanation.Provenance;
import se.lyhord.indicator.explanation.Provenance.Count;
import se.lyhord.indicator.explanation.Provenance.Input;
import se.lyhord.indicator.explanation.Provenances;
import se.lyhord.organisation.Quarter;

@Repository
@Transactional(readOnly = true)
class StoredProvenances implements Provenances {

    private final JdbcClient jdbc;

    StoredProvenances(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Provenance> of(Quarter quarter, Set<String> homes) {
        var counts = jdbc.sql("""
                        select c.run, r.started_at, r.code_version, c.unit_codes is null as of_all, c.responses
                        from indicator.quarter_count c join indicator.run r using (run)
                        where c.quarter = :quarter and (c.unit_codes is null or c.unit_codes && :homes::text[])
                        order by c.run""")
                .param("quarter", quarter.toString())
                .param("homes", homes.toArray(String[]::new))
                .query(this::count)
                .list();
        return counts.isEmpty() ? Optional.empty() : Optional.of(new Provenance(counts));
    }

    private Count count(ResultSet row, int number) throws SQLException {
        return new Count(
                row.getString("run"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                row.getString("code_version"),
                row.getBoolean("of_all"),
                row.getLong("responses"),
                inputs(row.getLong("run")));
    }

    private List<Input> inputs(long run) {
        return jdbc.sql("select source, rows, fingerprint from indicator.run_input where run = :run order by source")
                .param("run", run)
                .query(Input.class)
                .list();
    }
}
