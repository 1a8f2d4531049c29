package se.lyhord.release.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.disclosure.Group;
import se.lyhord.disclosure.Released;
import se.lyhord.disclosure.ReleasedLedgerRow;
import se.lyhord.indicator.Period;
import se.lyhord.organisation.Quarter;
import se.lyhord.release.Decision;
import se.lyhord.release.Decisions;
import se.lyhord.release.FigureOfAQuarter;
import se.lyhord.release.PooledFigure;
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
        return figures(indicator, node, gender, "^\\d{4}-Q[1-4]$");
    }

    @Override
    @Transactional(readOnly = true)
    public SortedMap<Quarter, Released> fourQuarters(String indicator, String node, String gender) {
        return figures(indicator, node, gender, "^\\d{4}(-Q[1-4]/4)?$");
    }

    /** By the last quarter; a year and the four quarters up to its last one are the same. */
    private SortedMap<Quarter, Released> figures(String indicator, String node, String gender, String form) {
        var figures = new TreeMap<Quarter, Released>();
        jdbc.sql("""
                        select period, numerator, denominator from release.figure
                        where indicator = :indicator and node = :node and gender = :gender and period ~ :form""")
                .param("indicator", indicator)
                .param("node", node)
                .param("gender", gender)
                .param("form", form)
                .query((row, _) ->
                        figures.put(Period.of(row.getString("period")).last(), released(row)))
                .list();
        return figures;
    }

    @Override
    @Transactional(readOnly = true)
    public List<FigureOfAQuarter> quartersAt(Collection<String> nodes) {
        return jdbc.sql("""
                        select indicator, node, period, numerator, denominator from release.figure
                        where node = any (:nodes) and gender = 'T' and period ~ '^\\d{4}-Q[1-4]$'
                        order by indicator, node, period""")
                .param("nodes", nodes.toArray(String[]::new))
                .query((row, _) -> new FigureOfAQuarter(
                        row.getString("indicator"),
                        row.getString("node"),
                        Quarter.of(row.getString("period")),
                        released(row)))
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<PooledFigure> above(String indicator, String node, Quarter quarter) {
        return jdbc.sql("select * from release.above(:indicator, :node, :quarter)")
                .param("indicator", indicator)
                .param("node", node)
                .param("quarter", quarter.toString())
                .query((row, _) -> pooled(row))
                .list();
    }

    private static PooledFigure pooled(ResultSet row) throws SQLException {
        var period = Period.of(row.getString("period"));
        if (released(row) instanceof Released.Figure figure) {
            return new PooledFigure(
                    row.getString("node"),
                    row.getString("name"),
                    period.last(),
                    period.quarters().size() > 1,
                    figure);
        }
        throw new IllegalStateException("release.above gives released figures alone");
    }

    @Override
    @Transactional(readOnly = true)
    public List<Decision> of(Period period) {
        return jdbc.sql("""
                        select indicator, node, gender, numerator, denominator from release.figure
                        where period = :period order by indicator, node, gender""")
                .param("period", period.text())
                .query((row, _) -> new Decision(
                        row.getString("indicator"),
                        row.getString("node"),
                        Group.valueOf(row.getString("gender")),
                        released(row)))
                .list();
    }

    @Override
    public void replace(Period period, Collection<Decision> decisions) {
        jdbc.sql("delete from release.figure where period = any (:periods)")
                .param("periods", outdated(period).map(Period::text).toArray(String[]::new))
                .update();
        template.batchUpdate(
                "insert into release.figure values (?, ?, ?, ?, ?, ?, ?)",
                decisions,
                ROWS_AT_A_TIME,
                (row, decision) -> {
                    var kept = ReleasedLedgerRow.of(decision.released());
                    row.setString(1, decision.indicator());
                    row.setString(2, period.text());
                    row.setString(3, decision.node());
                    row.setString(4, decision.group().name());
                    row.setString(5, kept.numerator() == null ? "withheld" : "released");
                    row.setObject(6, kept.numerator());
                    row.setObject(7, kept.denominator());
                });
    }

    private static Stream<Period> outdated(Period period) {
        return period.quarters().size() > 1
                ? Stream.of(period)
                : Stream.concat(Stream.of(period), Period.madeOf(period.quarters()).stream());
    }

    private static Released released(ResultSet row) throws SQLException {
        return new ReleasedLedgerRow(row.getObject("numerator", Long.class), row.getObject("denominator", Long.class))
                .readBack();
    }
}
