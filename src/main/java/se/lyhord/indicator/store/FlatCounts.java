package se.lyhord.indicator.store;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Rows of counts on their way into a table in one statement: all counts packed one after the other, and where in that
 * each column of each row begins and how long it is. Thousands of rows each by itself take several times as long.
 */
final class FlatCounts {

    private final List<String> places = new ArrayList<>();
    private final List<int[]> starts = new ArrayList<>();
    private final List<int[]> lengths = new ArrayList<>();
    private final ByteArrayOutputStream packed = new ByteArrayOutputStream(1 << 18);

    /** Adds a row: a home or node, and what stands in its columns. */
    void add(String place, int[] @Nullable [] columns) {
        var start = new int[columns.length];
        var length = new int[columns.length];
        for (var i = 0; i < columns.length; i++) {
            start[i] = packed.size() + 1;
            if (columns[i] != null) {
                packed.writeBytes(PackedCounts.packed(columns[i]));
            }
            length[i] = packed.size() + 1 - start[i];
        }
        places.add(place);
        starts.add(start);
        lengths.add(length);
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
        var arguments =
                new ArrayList<Object>(List.of(period, set, packed.toByteArray(), places.toArray(String[]::new)));
        for (var i = 0; i < columns.size(); i++) {
            arguments.add(column(starts, i));
            arguments.add(column(lengths, i));
        }
        jdbc.update(
                """
                        insert into indicator.%s, definition_set, %s)
                        select ?, place, ?, %s
                        from (select ?::bytea as packed) flat, unnest(?::text[]%s) rows (place, %s)""".formatted(
                        table,
                        String.join(", ", columns),
                        each(columns, "case when %1$s_length > 0 then substring(packed from %1$s for %1$s_length) end"),
                        ", ?::int[]".repeat(2 * columns.size()),
                        each(columns, "%1$s, %1$s_length")),
                arguments.toArray());
    }

    private static int[] column(List<int[]> rows, int column) {
        return rows.stream().mapToInt(row -> row[column]).toArray();
    }

    private static String each(List<String> columns, String text) {
        return columns.stream().map(text::formatted).collect(Collectors.joining(", "));
    }
}
