package se.lyhord.release.store;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.disclosure.Group;
import se.lyhord.disclosure.ReleasedLedgerRow;
import se.lyhord.indicator.Period;
import se.lyhord.release.Decision;
import se.lyhord.release.Decisions;

@Repository
@Transactional
class StoredDecisions implements Decisions {

    private static final int ROWS_AT_A_TIME = 500;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    StoredDecisions(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Decision> of(Period period) {
        return jdbc.sql("""
                        select f.indicator, f.node, f.gender, f.status, f.numerator, f.denominator, r.reason
                        from release.figure f
                        left join release.reason r on r.audience = 'inside' and r.period = f.period
                            and r.indicator = f.indicator and r.node = f.node and r.gender = f.gender
                        where f.period = :period order by f.indicator, f.node, f.gender""")
                .param("period", period.text())
                .query((row, _) -> new Decision(
                        row.getString("indicator"),
                        row.getString("node"),
                        Group.valueOf(row.getString("gender")),
                        StoredFigures.released(row),
                        StoredReasons.read(row.getString("reason"))))
                .list();
    }

    @Override
    public void replace(Period period, Decided decided) {
        for (var table : List.of("figure", "open_figure", "reason")) {
            jdbc.sql("delete from release." + table + " where period = any (:periods)")
                    .param("periods", outdated(period).map(Period::text).toArray(String[]::new))
                    .update();
        }
        insert("figure", "inside", period, decided.inside());
        insert("open_figure", "open", period, decided.open());
    }

    private static Stream<Period> outdated(Period period) {
        return period.quarters().size() > 1
                ? Stream.of(period)
                : Stream.concat(Stream.of(period), Period.madeOf(period.quarters()).stream());
    }

    private void insert(String table, String audience, Period period, Collection<Decision> decisions) {
        template.batchUpdate(
                "insert into release." + table + " values (?, ?, ?, ?, ?, ?, ?)",
                decisions,
                ROWS_AT_A_TIME,
                (row, decision) -> {
                    var kept = ReleasedLedgerRow.of(decision.released());
                    row.setString(1, decision.indicator());
                    row.setString(2, period.text());
                    row.setString(3, decision.node());
                    row.setString(4, decision.group().name());
                    row.setString(5, kept.status().text());
                    row.setObject(6, kept.numerator());
                    row.setObject(7, kept.denominator());
                });
        template.batchUpdate(
                "insert into release.reason values (?, ?, ?, ?, ?, ?)",
                decisions.stream()
                        .filter(decision -> decision.reason().isPresent())
                        .toList(),
                ROWS_AT_A_TIME,
                (row, decision) -> {
                    row.setString(1, audience);
                    row.setString(2, decision.indicator());
                    row.setString(3, period.text());
                    row.setString(4, decision.node());
                    row.setString(5, decision.group().name());
                    row.setString(6, StoredReasons.written(decision.reason().orElseThrow()));
                });
    }
}
