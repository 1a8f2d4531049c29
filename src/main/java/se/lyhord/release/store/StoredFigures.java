package se.lyhord.release.store;

import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.disclosure.Released;
import se.lyhord.disclosure.ReleasedLedgerRow;
import se.lyhord.organisation.Quarter;
import se.lyhord.release.Decision;
import se.lyhord.release.Decisions;
import se.lyhord.release.ReleasedFigures;

@Repository
@Transactional
class StoredFigures implements ReleasedFigures, Decisions {

    private static final int ROWS_AT_A_TIME = 500;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    StoredFigures(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    @Override
    @Transactional(readOnly = true)
    public SortedMap<Quarter, Released> quarters(String indicator, String node, String gender) {
        var figures = new TreeMap<Quarter, Released>();
        jdbc.sql("""
                        select period, numerator, denominator from release.figure
                        where indicator = :indicator and node = :node and gender = :gender""")
                .param("indicator", indicator)
                .param("node", node)
                .param("gender", gender)
                .query((row, _) -> figures.put(
                        Quarter.of(row.getString("period")),
                        new ReleasedLedgerRow(
                                        row.getObject("numerator", Long.class),
                                        row.getObject("denominator", Long.class))
                                .readBack()))
                .list();
        return figures;
    }

    @Override
    public void replace(Quarter quarter, Collection<Decision> decisions) {
        jdbc.sql("delete from release.figure where period = :quarter")
                .param("quarter", quarter.toString())
                .update();
        template.batchUpdate(
                "insert into release.figure values (?, ?, ?, ?, ?, ?, ?)",
                decisions,
                ROWS_AT_A_TIME,
                (row, decision) -> {
                    var kept = ReleasedLedgerRow.of(decision.released());
                    row.setString(1, decision.indicator());
                    row.setString(2, quarter.toString());
                    row.setString(3, decision.node());
                    row.setString(4, decision.group().name());
                    row.setString(5, kept.numerator() == null ? "withheld" : "released");
                    row.setObject(6, kept.numerator());
                    row.setObject(7, kept.denominator());
                });
    }
}
