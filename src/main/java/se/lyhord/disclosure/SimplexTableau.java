package se.lyhord.disclosure;

import java.util.Arrays;
import java.util.Optional;

/**
 * The simplex method in whole numbers: all entries have one common denominator, the last pivot, by which each division
 * leaves no rest (Edmonds, "Systems of distinct representatives and linear algebra", 1967; Bareiss). Bland's rule, by
 * which it does not go round in circles: "New finite pivoting rules for the simplex method", 1977. A number too large for
 * {@code long} throws instead of wrapping round.
 *
 * <p>Not the solver of Commons Math 3.6.1: where columns of the first feasible table look alike, it reads its own result
 * wrongly, and for the most that b can be in a + b + c = 4 gives 0.
 */
final class SimplexTableau {

    /** A row that still has the variable of its own that it began with, outside of the program. */
    private static final int NOBODY = -1;

    private final int variables;
    private final int rows;
    private final long[][] entries;
    private final int[] basis;
    private long denominator = 1;

    /**
     * @param equations each with its total last, none under 0
     * @param objective what is to be made as large as possible
     */
    SimplexTableau(long[][] equations, long[] objective) {
        variables = objective.length;
        rows = equations.length;
        entries = Arrays.copyOf(equations, rows + 2);
        basis = new int[rows];
        Arrays.fill(basis, NOBODY);
        long[] profit = new long[variables + 1];
        long[] missing = new long[variables + 1];
        for (int column = 0; column <= variables; column++) {
            profit[column] = column < variables ? -objective[column] : 0;
            for (int row = 0; row < rows; row++) {
                missing[column] = Math.subtractExact(missing[column], equations[row][column]);
            }
        }
        entries[rows] = profit;
        entries[rows + 1] = missing;
    }

    /** A point that is as good as any; empty where none meets the equations. */
    Optional<RationalPoint> optimum() {
        climb(rows + 1);
        if (entries[rows + 1][variables] != 0) {
            return Optional.empty();
        }
        for (int row = 0; row < rows; row++) {
            if (basis[row] == NOBODY) {
                takeAnyVariable(row);
            }
        }
        climb(rows);
        long[] numerators = new long[variables];
        for (int row = 0; row < rows; row++) {
            if (basis[row] != NOBODY) {
                numerators[basis[row]] = entries[row][variables];
            }
        }
        return Optional.of(new RationalPoint(numerators, denominator));
    }

    /** Improves until no variable has a negative entry in the goal's row. */
    private void climb(int goal) {
        for (int column = entering(goal); column < variables; column = entering(goal)) {
            pivot(leaving(column), column);
        }
    }

    private int entering(int goal) {
        int column = 0;
        while (column < variables && entries[goal][column] >= 0) {
            column++;
        }
        return column;
    }

    /** The row that limits the variable most; of several the one of the first variable. */
    private int leaving(int column) {
        int best = NOBODY;
        for (int row = 0; row < rows; row++) {
            if (entries[row][column] > 0 && (best == NOBODY || limitsMore(row, best, column))) {
                best = row;
            }
        }
        if (best == NOBODY) {
            throw new IllegalArgumentException("nothing limits variable " + column);
        }
        return best;
    }

    private boolean limitsMore(int row, int best, int column) {
        int order = Long.compare(
                Math.multiplyExact(entries[row][variables], entries[best][column]),
                Math.multiplyExact(entries[best][variables], entries[row][column]));
        return order < 0 || (order == 0 && basis[row] < basis[best]);
    }

    /** Gives a row whose total is used up to a variable; one without any says nothing that the others do not. */
    private void takeAnyVariable(int row) {
        for (int column = 0; column < variables; column++) {
            if (entries[row][column] != 0) {
                if (entries[row][column] < 0) {
                    Arrays.setAll(entries[row], at -> -entries[row][at]);
                }
                pivot(row, column);
                return;
            }
        }
    }

    private void pivot(int pivotRow, int pivotColumn) {
        long pivot = entries[pivotRow][pivotColumn];
        for (int row = 0; row < entries.length; row++) {
            // nearly all pivots are the denominator; then a row without the variable stays as it is
            if (row != pivotRow && (pivot != denominator || entries[row][pivotColumn] != 0)) {
                eliminate(entries[row], entries[pivotRow], pivotColumn);
            }
        }
        denominator = pivot;
        basis[pivotRow] = pivotColumn;
    }

    private void eliminate(long[] row, long[] pivotRow, int pivotColumn) {
        long pivot = pivotRow[pivotColumn];
        long factor = row[pivotColumn];
        for (int column = 0; column <= variables; column++) {
            if (pivot != denominator || pivotRow[column] != 0) {
                long kept = Math.multiplyExact(row[column], pivot);
                long taken = Math.multiplyExact(factor, pivotRow[column]);
                row[column] = Math.subtractExact(kept, taken) / denominator;
            }
        }
    }
}
