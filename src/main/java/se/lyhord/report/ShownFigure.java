package se.lyhord.report;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import se.lyhord.disclosure.Released;
import se.lyhord.disclosure.Released.Figure;
import se.lyhord.organisation.Quarter;
import se.lyhord.release.PooledFigure;

/**
 * What stands for a node's quarter. A small home rarely has five answers in one, so the rule is, in this order:
 *
 * <ol>
 *   <li>the quarter, where it is released;
 *   <li>the node's own latest four quarters that are released, which end in that quarter or at most three before it;
 *   <li>where the node's quarter is withheld, the pooled group: of the nearest node above that has one released, the
 *       quarter, or else its latest four quarters as above;
 *   <li>nothing, with the reason.
 * </ol>
 *
 * Four quarters within which the questions changed are left out. Each comes with its counts, and is told by what it is of.
 */
public sealed interface ShownFigure {

    /** The node's own quarter. */
    record OwnQuarter(Quarter quarter, Figure figure) implements ShownFigure {}

    /** The node's own four quarters up to one. */
    record OwnFourQuarters(Quarter last, Figure figure) implements ShownFigure {}

    /** All homes of a node above, never the node's own. */
    record Pooled(PooledFigure of) implements ShownFigure {}

    /** Nothing may be shown, or nobody was counted. */
    record Nothing(boolean withheld) implements ShownFigure {}

    /**
     * What stands for a quarter.
     *
     * @param quarters the node's own by quarter
     * @param fourQuarters its own four quarters by the last of them
     * @param above what is shown of the nodes above, nearest first and each's quarter before its four quarters; asked for
     *     only where it is needed
     * @param breaks quarters whose questions differ from those before
     */
    static ShownFigure of(
            Quarter quarter,
            SortedMap<Quarter, Released> quarters,
            SortedMap<Quarter, Released> fourQuarters,
            Supplier<List<PooledFigure>> above,
            SortedSet<Quarter> breaks) {
        if (quarters.get(quarter) instanceof Figure figure) {
            return new OwnQuarter(quarter, figure);
        }
        var own = Stream.iterate(quarter, Quarter::previous)
                .limit(4)
                .filter(last -> isUnbroken(last, breaks))
                .flatMap(last -> fourQuarters.get(last) instanceof Figure figure
                        ? Stream.<ShownFigure>of(new OwnFourQuarters(last, figure))
                        : Stream.empty())
                .findFirst();
        return own.orElseGet(() -> quarters.containsKey(quarter) ? pooled(above.get(), breaks) : new Nothing(false));
    }

    private static ShownFigure pooled(List<PooledFigure> above, SortedSet<Quarter> breaks) {
        return above.stream()
                .filter(figure -> !figure.ofFourQuarters() || isUnbroken(figure.last(), breaks))
                .findFirst()
                .<ShownFigure>map(Pooled::new)
                .orElseGet(() -> new Nothing(true));
    }

    private static boolean isUnbroken(Quarter last, SortedSet<Quarter> breaks) {
        return breaks.subSet(last.plus(-2), last.next()).isEmpty();
    }
}
