package se.lyhord.disclosure;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The cheapest other table with the same margins in which one cell differs by so many people: the cells that differ have
 * to be withheld for a reader to reckon with it. A cell that is withheld already changes for nothing, another costs its
 * people and one more for each person that it changes by; each cell goes up or down by two variables of a linear program.
 *
 * <p>Kelly, Golden and Assad, "Cell suppression: disclosure protection for sensitive tabular data", <i>Networks</i> 22
 * (1992); here over any margins, by the simplex method.
 */
final class CheapestChange<C> {

    private final CountTable<C> table;
    private final List<C> movable;
    private final long least;

    /** @param least no cell that changes becomes less */
    CheapestChange(CountTable<C> table, List<C> movable, long least) {
        this.table = table;
        this.movable = movable;
        this.least = least;
    }

    /** The cells that change; empty where no table is such, even with fractions of people. */
    Optional<Set<C>> cells(C cell, long by, Set<C> withheld) {
        long[] costs = new long[2 * movable.size()];
        for (int at = 0; at < movable.size(); at++) {
            costs[up(at)] = withheld.contains(movable.get(at)) ? 0 : -table.people(movable.get(at)) - 1;
            costs[down(at)] = costs[up(at)];
        }
        LinearProgram program = sameMargins().and(change(Set.of(cell), by));
        return program.maximum(costs).map(this::changed);
    }

    private LinearProgram sameMargins() {
        LinearProgram program = new LinearProgram(
                2 * movable.size(),
                table.margins().stream().map(margin -> change(margin, 0)).toList());
        for (int at = 0; at < movable.size(); at++) {
            program = program.andAtMost(down(at), table.people(movable.get(at)) - least);
        }
        return program;
    }

    /** The cells together change by so many. */
    private LinearProgram.Constraint change(Set<C> cells, long by) {
        long[] weights = new long[2 * movable.size()];
        for (int at = 0; at < movable.size(); at++) {
            if (cells.contains(movable.get(at))) {
                weights[up(at)] = 1;
                weights[down(at)] = -1;
            }
        }
        return new LinearProgram.Constraint(weights, by, false);
    }

    private Set<C> changed(RationalPoint change) {
        Set<C> changed = new LinkedHashSet<>();
        for (int at = 0; at < movable.size(); at++) {
            if (change.numerators()[up(at)] != change.numerators()[down(at)]) {
                changed.add(movable.get(at));
            }
        }
        return changed;
    }

    private static int up(int cell) {
        return 2 * cell;
    }

    private static int down(int cell) {
        return 2 * cell + 1;
    }
}
