package se.lyhord.indicator.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.lyhord.organisation.Quarter;

/**
 * The frozen cells of a close, added up its frozen tree in memory: another way than the one that the values came by, so
 * that the two agreeing says something.
 */
final class FrozenCells {

    private record Key(String node, String gender) {}

    private record Counts(long[] numerators, long[] denominators) {

        Counts plus(Counts other) {
            return new Counts(sum(numerators, other.numerators), sum(denominators, other.denominators));
        }

        private static long[] sum(long[] a, long[] b) {
            var sum = a.clone();
            Arrays.setAll(sum, i -> a[i] + b[i]);
            return sum;
        }

        @Override
        public String toString() {
            return text(numerators) + " " + text(denominators);
        }

        private static String text(long[] counts) {
            return Arrays.stream(counts).mapToObj(Long::toString).collect(Collectors.joining(",", "{", "}"));
        }
    }

    private final Map<String, @Nullable String> parents = new HashMap<>();
    private final Map<Key, Counts> sums =
            new TreeMap<>(Comparator.comparing(Key::node).thenComparing(Key::gender));

    FrozenCells(JdbcClient jdbc, Quarter quarter, int revision) {
        jdbc.sql(
                        "select code, parent_code from indicator.frozen_node where quarter = :quarter and revision = :revision")
                .param("quarter", quarter.toString())
                .param("revision", revision)
                .query(row -> {
                    parents.put(row.getString("code"), row.getString("parent_code"));
                });
        jdbc.sql("""
                        select unit_code, gender, numerators, denominators from indicator.frozen_cell
                        where quarter = :quarter and revision = :revision""")
                .param("quarter", quarter.toString())
                .param("revision", revision)
                .query(row -> {
                    add(row.getString("unit_code"), row.getString("gender"), counts(row));
                });
    }

    private static Counts counts(ResultSet row) throws SQLException {
        return new Counts(longs((Long[]) row.getArray("numerators").getArray()), longs((Long[])
                row.getArray("denominators").getArray()));
    }

    private static long[] longs(Long[] counts) {
        return Arrays.stream(counts).mapToLong(Long::longValue).toArray();
    }

    /** To the home and to every node above that is in the tree, for its gender and for everyone. */
    private void add(String home, String gender, Counts counts) {
        for (var node = home; node != null && parents.containsKey(node); node = parents.get(node)) {
            sums.merge(new Key(node, gender), counts, Counts::plus);
            sums.merge(new Key(node, "T"), counts, Counts::plus);
        }
    }

    /** Lines {@code node gender numerators denominators}, as arrays of PostgreSQL are written. */
    Stream<String> addedUp() {
        return sums.entrySet().stream()
                .map(entry -> entry.getKey().node() + " " + entry.getKey().gender() + " " + entry.getValue());
    }
}
