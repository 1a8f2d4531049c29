package se.lyhord.release.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.disclosure.Released;
import se.lyhord.disclosure.ReleasedLedgerRow;
import se.lyhord.indicator.Period;
import se.lyhord.organisation.Quarter;
import se.lyhord.release.FigureOfAQuarter;
import se.lyhord.release.PooledFigure;
import se.lyhord.release.ReleasedFigures;

@Repository
@Transactional
class StoredFigures implements ReleasedFigures {

    private final JdbcClient jdbc;

    StoredFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
                        select period, status, numerator, denominator from release.figure
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
                        select indicator, node, period, status, numerator, denominator from release.figure
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
        return jdbc.sql("select *, 'released' as status from release.above(:indicator, :node, :quarter)")
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

    static Released released(ResultSet row) throws SQLException {
        return new ReleasedLedgerRow(
                        ReleasedLedgerRow.Status.of(row.getString("status")),
                        row.getObject("numerator", Long.class),
                        row.getObject("denominator", Long.class))
                .readBack();
    }
}
