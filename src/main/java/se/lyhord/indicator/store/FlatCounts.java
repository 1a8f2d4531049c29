package se.lyhord.indicator.store;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Rows of counts on their way into a table in one statement: all counts packed one after the other, and where in that
 * each column of each row begins. Thousands of rows each by itself take several times as long.
 */
final class FlatCounts {

    private final List<String> places = new ArrayList<>();
    private final IntStream.Builder starts = IntStream.builder();
    private final ByteArrayOutputStream packed = new ByteArrayOutputStream(1 << 18);

    /** Adds a row: a home or node, and what stands in its columns. */
    void add(String place, int[] @Nullable [] columns) {
        for (var column : columns) {
            starts.add(packed.size() + 1);
            if (column != null) {
                packed.writeBytes(PackedCounts.packed(column));
            }
        }
        places.add(place);
    }

    /**
     * Inserts the rows.
     *
     * @param table with its columns of period and place
     * @param columns those of counts
     */
    void insert(JdbcTemplate jdbc, String table, String period, long set, List<String> columns) {
        if (places.isEmpty()) {
            return;
        }
        starts.add(packed.size() + 1);
        jdbc.update(
                """
                        with flat as materialized (select ?::bytea as packed, ?::int[] as starts)
                        insert into indicator.%s, definition_set, %s)
                        select ?, place, ?, %s
                        from flat, unnest(?::text[]) with ordinality rows (place, number)""".formatted(table, String.join(", ", columns), cut(columns.size())),
                packed.toByteArray(),
                starts.build().toArray(),
                period,
                set,
                places.toArray(String[]::new));
    }

    /** What stands between the beginning of a column and that of the next; null where that is nothing. */
    private static String cut(int columns) {
        var start = "starts[%1$d * number::int - %2$d]";
        return IntStream.range(0, columns)
                .mapToObj(column -> "nullif(substring(packed from %1$s for %2$s - %1$s), '')"
                        .formatted(
                                start.formatted(columns, columns - column - 1),
                                start.formatted(columns, columns - column - 2)))
                .collect(Collectors.joining(", "));
    }
}
