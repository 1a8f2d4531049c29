package se.lyhord.index.store;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.index.CompositeRange;
import se.lyhord.index.CompositeRank;
import se.lyhord.index.IndexValues;
import se.lyhord.index.NodeIndex;
import se.lyhord.index.NodeIndex.Missing;
import se.lyhord.index.NodeIndex.Outcome;
import se.lyhord.index.NodeIndex.Reason;
import se.lyhord.index.NodeIndex.Value;
import se.lyhord.organisation.Quarter;
import se.lyhord.statistics.Share;

@Repository
@Transactional
class StoredIndexValues implements IndexValues {

    private static final int ROWS_AT_A_TIME = 500;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    StoredIndexValues(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    @Override
    public void replace(Quarter quarter, int version, List<NodeIndex> values) {
        jdbc.sql("delete from index.node_value where period = :period and version = :version")
                .param("period", quarter.toString())
                .param("version", version)
                .update();
        template.batchUpdate("""
                insert into index.node_value (node, period, version, numerators, denominators, value, low, high, geometric,
                    contributions, without, place, best, worst, homes, missing_part, missing_reason)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", values, ROWS_AT_A_TIME, (row, value) -> write(row, quarter, value));
    }

    private static void write(PreparedStatement row, Quarter quarter, NodeIndex node) throws SQLException {
        row.setString(1, node.node());
        row.setString(2, quarter.toString());
        row.setInt(3, node.version());
        row.setArray(4, array(row, "bigint", node.counts().stream().map(Share::numerator)));
        row.setArray(5, array(row, "bigint", node.counts().stream().map(Share::denominator)));
        switch (node.outcome()) {
            case Value value -> write(row, value);
            case Missing missing -> {
                for (var place = 6; place <= 15; place++) {
                    row.setObject(place, null);
                }
                row.setString(16, missing.part());
                row.setString(17, missing.reason().name());
            }
        }
    }

    private static void write(PreparedStatement row, Value value) throws SQLException {
        row.setBigDecimal(6, value.index());
        row.setBigDecimal(7, value.range().low());
        row.setBigDecimal(8, value.range().high());
        row.setBigDecimal(9, value.geometric());
        row.setArray(10, array(row, "numeric", value.contributions().stream()));
        row.setArray(11, array(row, "numeric", value.without().stream()));
        row.setObject(12, value.rank().map(CompositeRank::place).orElse(null));
        row.setObject(13, value.rank().map(CompositeRank::best).orElse(null));
        row.setObject(14, value.rank().map(CompositeRank::worst).orElse(null));
        row.setObject(15, value.rank().map(CompositeRank::homes).orElse(null));
        row.setString(16, null);
        row.setString(17, null);
    }

    private static Array array(PreparedStatement row, String type, Stream<?> values) throws SQLException {
        return row.getConnection().createArrayOf(type, values.toArray());
    }

    @Override
    @Transactional(readOnly = true)
    public List<NodeIndex> of(Quarter quarter, int version) {
        return jdbc.sql("select * from index.node_value where period = :period and version = :version order by node")
                .param("period", quarter.toString())
                .param("version", version)
                .query((row, _) -> new NodeIndex(row.getString("node"), version, counts(row), outcome(row)))
                .list();
    }

    private static List<Share> counts(ResultSet row) throws SQLException {
        var numerators = (Long[]) row.getArray("numerators").getArray();
        var denominators = (Long[]) row.getArray("denominators").getArray();
        return IntStream.range(0, numerators.length)
                .mapToObj(place -> new Share(numerators[place], denominators[place]))
                .toList();
    }

    private static Outcome outcome(ResultSet row) throws SQLException {
        if (row.getBigDecimal("value") == null) {
            return new Missing(row.getString("missing_part"), Reason.valueOf(row.getString("missing_reason")));
        }
        return new Value(
                row.getBigDecimal("value"),
                new CompositeRange(row.getBigDecimal("low"), row.getBigDecimal("high")),
                row.getBigDecimal("geometric"),
                List.of((BigDecimal[]) row.getArray("contributions").getArray()),
                List.of((BigDecimal[]) row.getArray("without").getArray()),
                rank(row));
    }

    private static Optional<CompositeRank> rank(ResultSet row) throws SQLException {
        return row.getObject("place") == null
                ? Optional.empty()
                : Optional.of(new CompositeRank(
                        row.getInt("place"), row.getInt("best"), row.getInt("worst"), row.getInt("homes")));
    }
}
