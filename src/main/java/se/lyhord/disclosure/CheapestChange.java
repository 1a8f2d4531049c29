package se.lyhord.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

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
        List<LinearProgram.Constraint> constraints = new ArrayList<>(List.of(change(Set.of(cell), by)));
        table.margins().forEach(margin -> constraints.add(change(margin, 0)));
        return withinLimits(new LinearProgram(costs.length, constraints), costs).map(this::changed);
    }

    /** What cells can go down by limits the program only where a point without the limit breaks it, which is seldom. */
    private Optional<RationalPoint> withinLimits(LinearProgram program, long[] costs) {
        LinearProgram limited = program;
        Optional<RationalPoint> point = limited.maximum(costs);
        for (int[] broken = broken(point); broken.length > 0; broken = broken(point)) {
            for (int at : broken) {
                limited = limited.andAtMost(down(at), limit(at));
            }
            point = limited.maximum(costs);
        }
        return point;
    }

    private int[] broken(Optional<RationalPoint> point) {
        return IntStream.range(0, point.isPresent() ? movable.size() : 0)
                .filter(at -> point.orElseThrow().ceiling(down(at)) > limit(at))
                .toArray();
    }

    private long limit(int at) {
        return table.people(movable.get(at)) - least;
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
            if (!change.areEqual(up(at), down(at))) {
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
