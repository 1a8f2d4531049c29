package se.lyhord.indicator.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Rows of counts on their way into a table in one statement: all counts in a single array, and where in it each column of
 * each row begins. Thousands of rows each by itself, or each array as a text, take several times as long.
 */
final class FlatCounts {

    private static final int ABSENT = -1;

    private final List<String> places = new ArrayList<>();
    private final List<int[]> starts = new ArrayList<>();
    private int[] counts = new int[1 << 16];
    private int length;
    private int width;

    /** Adds a row: a home or node, and what stands in its columns. */
    void add(String place, int[] @Nullable [] columns) {
        places.add(place);
        var at = new int[columns.length];
        for (var i = 0; i < columns.length; i++) {
            at[i] = columns[i] == null ? ABSENT : append(columns[i]);
        }
        starts.add(at);
    }

    private int append(int[] more) {
        var at = length;
        width = more.length;
        length += width;
        if (length > counts.length) {
            counts = Arrays.copyOf(counts, Math.max(length, 2 * counts.length));
        }
        System.arraycopy(more, 0, counts, at, width);
        return at;
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
        var arguments = new ArrayList<Object>(
                List.of(period, set, Arrays.copyOf(counts, length), width, places.toArray(String[]::new)));
        for (var i = 0; i < columns.size(); i++) {
            var column = i;
            arguments.add(starts.stream().mapToInt(at -> at[column]).toArray());
        }
        jdbc.update("""
                        insert into indicator.%s, definition_set, %s)
                        select ?, place, ?, %s
                        from (select ?::int[] as counts, ?::int as width) flat,
                             unnest(?::text[]%s) rows (place, %s)""".formatted(
                        table,
                        String.join(", ", columns),
                        columns.stream()
                                .map("case when %1$s >= 0 then counts[%1$s + 1 : %1$s + width] end"::formatted)
                                .collect(Collectors.joining(", ")),
                        IntStream.range(0, columns.size()).mapToObj(_ -> ", ?::int[]").collect(Collectors.joining()),
                        String.join(", ", columns)), arguments.toArray());
    }
}
