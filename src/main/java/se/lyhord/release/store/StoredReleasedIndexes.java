package se.lyhord.release.store;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.disclosure.Released;
import se.lyhord.disclosure.ReleasedLedgerRow;
import se.lyhord.index.CompositeRange;
import se.lyhord.index.CompositeRank;
import se.lyhord.index.NodeIndex.Missing;
import se.lyhord.index.NodeIndex.Outcome;
import se.lyhord.index.NodeIndex.Reason;
import se.lyhord.index.NodeIndex.Value;
import se.lyhord.organisation.Quarter;
import se.lyhord.release.IndexDecision;
import se.lyhord.release.IndexDecisions;
import se.lyhord.release.ReleasedIndex;
import se.lyhord.release.ReleasedIndexRow;
import se.lyhord.release.ReleasedIndexes;

@Repository
@Transactional
class StoredReleasedIndexes implements ReleasedIndexes, IndexDecisions {

    private static final int ROWS_AT_A_TIME = 500;
    private static final int OF_A_VALUE = 12;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    StoredReleasedIndexes(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    @Override
    @Transactional(readOnly = true)
    public SortedMap<Quarter, ReleasedIndex> quarters(String node) {
        var quarters = new TreeMap<Quarter, ReleasedIndex>();
        jdbc.sql("select * from release.quality_index where node = :node")
                .param("node", node)
                .query((row, _) -> quarters.put(Quarter.of(row.getString("period")), released(row)))
                .list();
        return quarters;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, ReleasedIndex> at(Quarter quarter, Collection<String> nodes) {
        var byNode = new HashMap<String, ReleasedIndex>();
        jdbc.sql("select * from release.quality_index where period = :period and node = any (:nodes)")
                .param("period", quarter.toString())
                .param("nodes", nodes.toArray(String[]::new))
                .query((row, _) -> byNode.put(row.getString("node"), released(row)))
                .list();
        return byNode;
    }

    @Override
    public void replace(Quarter quarter, Collection<IndexDecision> decisions) {
        jdbc.sql("delete from release.quality_index where period = :period")
                .param("period", quarter.toString())
                .update();
        template.batchUpdate("""
                insert into release.quality_index (node, period, version, status, missing_part, missing_reason, numerators,
                    denominators, value, low, high, geometric, contributions, without, place, best, worst, homes)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", decisions, ROWS_AT_A_TIME, (row, decision) -> write(row, quarter, decision));
    }

    private static void write(PreparedStatement row, Quarter quarter, IndexDecision decision) throws SQLException {
        var kept = ReleasedIndexRow.of(decision);
        row.setString(1, decision.node());
        row.setString(2, quarter.toString());
        row.setInt(3, kept.version());
        row.setString(4, status(kept.outcome()));
        var missing = kept.outcome() instanceof Missing one ? one : null;
        row.setString(5, missing == null ? null : missing.part());
        row.setString(6, missing == null ? null : missing.reason().name());
        for (var place = 0; place < OF_A_VALUE; place++) {
            row.setObject(7 + place, null);
        }
        if (kept.outcome() instanceof Value value) {
            row.setArray(7, array(row, "bigint", kept.figures().stream().map(Released.Figure::numerator)));
            row.setArray(8, array(row, "bigint", kept.figures().stream().map(Released.Figure::denominator)));
            write(row, value);
        }
    }

    private static String status(@Nullable Outcome outcome) {
        return switch (outcome) {
            case null -> "withheld";
            case Missing _ -> "missing";
            case Value _ -> "released";
        };
    }

    private static void write(PreparedStatement row, Value value) throws SQLException {
        row.setBigDecimal(9, value.index());
        row.setBigDecimal(10, value.range().low());
        row.setBigDecimal(11, value.range().high());
        row.setBigDecimal(12, value.geometric());
        row.setArray(13, array(row, "numeric", value.contributions().stream()));
        row.setArray(14, array(row, "numeric", value.without().stream()));
        if (value.rank().isPresent()) {
            var rank = value.rank().get();
            row.setInt(15, rank.place());
            row.setInt(16, rank.best());
            row.setInt(17, rank.worst());
            row.setInt(18, rank.homes());
        }
    }

    private static Array array(PreparedStatement row, String type, Stream<?> values) throws SQLException {
        return row.getConnection().createArrayOf(type, values.toArray());
    }

    private static ReleasedIndex released(ResultSet row) throws SQLException {
        var version = row.getInt("version");
        return switch (row.getString("status")) {
            case "released" -> new ReleasedIndexRow(version, value(row), figures(row)).readBack();
            case "missing" ->
                new ReleasedIndexRow(
                                version,
                                new Missing(
                                        row.getString("missing_part"), Reason.valueOf(row.getString("missing_reason"))),
                                List.of())
                        .readBack();
            default -> new ReleasedIndexRow(version, null, List.of()).readBack();
        };
    }

    private static List<Released.Figure> figures(ResultSet row) throws SQLException {
        var numerators = (Long[]) row.getArray("numerators").getArray();
        var denominators = (Long[]) row.getArray("denominators").getArray();
        return IntStream.range(0, numerators.length)
                .mapToObj(place -> ReleasedLedgerRow.ofFigure(numerators[place], denominators[place])
                        .readBack())
                .map(Released.Figure.class::cast)
                .toList();
    }

    private static Value value(ResultSet row) throws SQLException {
        return new Value(
                row.getBigDecimal("value"),
                new CompositeRange(row.getBigDecimal("low"), row.getBigDecimal("high")),
                row.getBigDecimal("geometric"),
                List.of((BigDecimal[]) row.getArray("contributions").getArray()),
                List.of((BigDecimal[]) row.getArray("without").getArray()),
                row.getObject("place") == null
                        ? Optional.empty()
                        : Optional.of(new CompositeRank(
                                row.getInt("place"), row.getInt("best"), row.getInt("worst"), row.getInt("homes"))));
    }
}
