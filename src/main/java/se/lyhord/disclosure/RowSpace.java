package se.lyhord.disclosure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * All linear combinations of a set of whole-number rows, in exact arithmetic. The rows are kept reduced: each has one
 * pivot column that no other row has. A number too large for {@code long} throws instead of wrapping round.
 */
final class RowSpace {

    private final Map<Integer, SortedMap<Integer, Long>> rowByPivot = new TreeMap<>();

    /** By column the pivots of the rows that have it, so that none of the others need be looked at. */
    private final Map<Integer, Set<Integer>> pivotsByColumn = new HashMap<>();

    private long multiple;

    void add(Map<Integer, Long> row) {
        SortedMap<Integer, Long> reduced = new TreeMap<>(row);
        for (int column : List.copyOf(reduced.keySet())) {
            SortedMap<Integer, Long> pivotRow = rowByPivot.get(column);
            if (pivotRow != null) {
                eliminate(column, reduced, pivotRow);
            }
        }
        if (reduced.isEmpty()) {
            return;
        }
        int pivot = reduced.firstKey();
        if (entry(reduced, pivot) < 0) {
            reduced.replaceAll((at, entry) -> -entry);
        }
        for (int owner : List.copyOf(pivotsByColumn.getOrDefault(pivot, Set.of()))) {
            SortedMap<Integer, Long> other = rowOf(owner);
            eliminate(pivot, other, reduced);
            reduced.keySet().forEach(column -> note(column, owner, other.containsKey(column)));
        }
        rowByPivot.put(pivot, reduced);
        reduced.keySet().forEach(column -> note(column, pivot, true));
        multiple = 0;
    }

    private SortedMap<Integer, Long> rowOf(int pivot) {
        return Objects.requireNonNull(rowByPivot.get(pivot));
    }

    private void note(int column, int pivot, boolean isThere) {
        Set<Integer> pivots = pivotsByColumn.computeIfAbsent(column, key -> new TreeSet<>());
        if (isThere) {
            pivots.add(pivot);
        } else {
            pivots.remove(pivot);
        }
    }

    /**
     * Coordinates of a column such that a combination of columns' indicators lies in this space if, and only if, the
     * coordinates of those columns add up to zero: the column's entries in a basis of the null space.
     */
    SortedMap<Integer, Long> coordinates(int column) {
        SortedMap<Integer, Long> coordinates = new TreeMap<>();
        SortedMap<Integer, Long> row = rowByPivot.get(column);
        if (row == null) {
            coordinates.put(column, commonMultiple());
        } else {
            long factor = -commonMultiple() / entry(row, column);
            row.forEach((free, entry) -> coordinates.put(free, Math.multiplyExact(factor, entry)));
            coordinates.remove(column);
        }
        return coordinates;
    }

    /** Makes every row's pivot divide it, so that coordinates are whole numbers. */
    private long commonMultiple() {
        if (multiple == 0) {
            multiple = 1;
            rowByPivot.forEach((pivot, row) -> {
                long entry = entry(row, pivot);
                multiple = Math.multiplyExact(multiple / divisor(multiple, entry), entry);
            });
        }
        return multiple;
    }

    /**
     * Takes as much of the pivot row from the row as makes the column vanish. Nearly all pivots are 1; then only what the
     * pivot row has is touched.
     */
    private static void eliminate(int column, SortedMap<Integer, Long> row, SortedMap<Integer, Long> pivotRow) {
        long common = divisor(entry(row, column), entry(pivotRow, column));
        long keep = entry(pivotRow, column) / common;
        long take = entry(row, column) / common;
        if (keep != 1) {
            row.replaceAll((at, entry) -> Math.multiplyExact(entry, keep));
        }
        pivotRow.forEach((at, entry) -> row.merge(at, -Math.multiplyExact(entry, take), RowSpace::sumOrNothing));
        if (keep != 1) {
            long content = row.values().stream().reduce(0L, RowSpace::divisor);
            row.replaceAll((at, entry) -> entry / content);
        }
    }

    private static @Nullable Long sumOrNothing(long one, long other) {
        long sum = Math.addExact(one, other);
        return sum == 0 ? null : sum;
    }

    /** Rows leave their zeros out. */
    private static long entry(Map<Integer, Long> row, int column) {
        return row.getOrDefault(column, 0L);
    }

    /** The greatest common one. */
    private static long divisor(long a, long b) {
        return b == 0 ? Math.abs(a) : divisor(b, a % b);
    }
}
