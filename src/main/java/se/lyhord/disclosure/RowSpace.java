package se.lyhord.disclosure;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All linear combinations of a set of whole-number rows, in exact arithmetic. The rows are kept reduced: each has one
 * pivot column that no other row has. A number too large for {@code long} throws instead of wrapping round.
 */
final class RowSpace {

    private final Map<Integer, SortedMap<Integer, Long>> rowByPivot = new TreeMap<>();

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
        rowByPivot.values().stream()
                .filter(other -> other.containsKey(pivot))
                .forEach(other -> eliminate(pivot, other, reduced));
        rowByPivot.put(pivot, reduced);
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
        long multiple = 1;
        for (Map.Entry<Integer, SortedMap<Integer, Long>> row : rowByPivot.entrySet()) {
            long pivot = Math.abs(entry(row.getValue(), row.getKey()));
            multiple = Math.multiplyExact(multiple / divisor(multiple, pivot), pivot);
        }
        return multiple;
    }

    /** Takes as much of the pivot row from the row as makes the column vanish. */
    private static void eliminate(int column, SortedMap<Integer, Long> row, SortedMap<Integer, Long> pivotRow) {
        long common = divisor(entry(row, column), entry(pivotRow, column));
        long keep = entry(pivotRow, column) / common;
        long take = entry(row, column) / common;
        row.replaceAll((at, entry) -> Math.multiplyExact(entry, keep));
        pivotRow.forEach((at, entry) -> row.merge(at, -Math.multiplyExact(entry, take), Math::addExact));
        row.values().removeIf(entry -> entry == 0);
        long content = row.values().stream().reduce(0L, RowSpace::divisor);
        row.replaceAll((at, entry) -> entry / content);
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
