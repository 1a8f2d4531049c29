package se.lyhord.report.signal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.lyhord.disclosure.Released;
import se.lyhord.disclosure.Released.Figure;
import se.lyhord.indicator.Direction;
import se.lyhord.organisation.Quarter;
import se.lyhord.report.signal.Signal.NotSaid;
import se.lyhord.report.signal.Signal.Reason;
import se.lyhord.statistics.CochranArmitage;
import se.lyhord.statistics.Estimate;
import se.lyhord.statistics.Estimate.Missing;
import se.lyhord.statistics.Estimate.Value;
import se.lyhord.statistics.ExactFunnel;
import se.lyhord.statistics.NewcombeDifference;
import se.lyhord.statistics.Share;

/**
 * Compares a figure with its division, with the quarter before and with its own past. Whether too few were counted does
 * not depend on what they answered: it is so where no answers at all could have stood out.
 */
public final class LookingForSignals {

    /** A trend asks for a year at least. */
    private static final int FEWEST_FOR_A_TREND = 4;

    /** As many quarters as a chart shows. */
    private static final int MOST_FOR_A_TREND = 12;

    private final History history;
    private final Direction direction;

    private LookingForSignals(History history, Direction direction) {
        this.history = history;
        this.direction = direction;
    }

    /**
     * What can be said of a figure, before it is looked at beside others.
     *
     * @param division what is released of its division in the quarter; empty where it is not held against one
     */
    public static List<Signal> in(History history, Optional<Released> division, Direction direction) {
        var looking = new LookingForSignals(history, direction);
        var signals = new ArrayList<Signal>();
        division.filter(other -> !looking.isTheWhole(other)).ifPresent(other -> signals.add(looking.against(other)));
        signals.add(looking.change());
        signals.add(looking.trend());
        new LookingAtUsual(history, direction).signal().ifPresent(signals::add);
        signals.add(new LookingAtRuns(history, direction).signal());
        return signals;
    }

    /** A division that counts nobody else cannot be another to be held against. */
    private boolean isTheWhole(Released division) {
        return division instanceof Figure theirs
                && history.at(history.quarter()) instanceof Figure mine
                && mine.denominator() == theirs.denominator();
    }

    private Signal against(Released division) {
        var own = history.at(history.quarter());
        if (!(own instanceof Figure mine)) {
            return new NotSaid(Comparison.DIVISION, whyNoFigure(own));
        }
        if (!(division instanceof Figure theirs)) {
            return new NotSaid(Comparison.DIVISION, Reason.WITHHELD);
        }
        var target = value(History.shareOf(theirs).value());
        if (!couldStandOut(mine.denominator(), target)) {
            return new NotSaid(Comparison.DIVISION, Reason.TOO_FEW);
        }
        var share = History.shareOf(mine);
        var way = Way.of(value(share.value()) - target, direction);
        return new Signal.AgainstDivision(
                mine,
                theirs,
                value(ExactFunnel.bands(target, mine.denominator())),
                new Tested(way, value(ExactFunnel.pValue(share, target))));
    }

    private Signal change() {
        var now = history.at(history.quarter());
        var previous = history.quarter().previous();
        var before = history.at(previous);
        if (!(now instanceof Figure mine)) {
            return new NotSaid(Comparison.CHANGE, whyNoFigure(now));
        }
        if (!(before instanceof Figure earlier)) {
            return new NotSaid(Comparison.CHANGE, whyNoFigure(before));
        }
        if (history.isBrokenAt(history.quarter())) {
            return new NotSaid(Comparison.CHANGE, Reason.NEW_QUESTIONS);
        }
        if (!couldDiffer(mine.denominator(), earlier.denominator())) {
            return new NotSaid(Comparison.CHANGE, Reason.TOO_FEW);
        }
        return since(previous, mine, earlier);
    }

    private Signal since(Quarter previous, Figure now, Figure before) {
        var difference = value(NewcombeDifference.of(History.shareOf(now), History.shareOf(before)));
        var tested = new Tested(Way.of(difference.value(), direction), difference.pValue());
        return new Signal.SincePrevious(previous, now, before, difference, tested);
    }

    private Signal trend() {
        var now = history.at(history.quarter());
        if (!(now instanceof Figure last)) {
            return new NotSaid(Comparison.TREND, whyNoFigure(now));
        }
        var points = history.points(MOST_FOR_A_TREND);
        if (points.size() < FEWEST_FOR_A_TREND) {
            return new NotSaid(Comparison.TREND, Reason.TOO_FEW);
        }
        // a quarter that is left out leaves its distance
        var scores = points.stream()
                .map(point ->
                        (double) points.getFirst().quarter().to(point.quarter()).size())
                .toList();
        var tested = CochranArmitage.trend(
                        points.stream().map(History.Point::share).toList(), scores)
                .map(trend -> new Tested(Way.of(trend.direction(), direction), trend.pValue()))
                .toOptional()
                // everybody is a hit in each quarter, or nobody is
                .orElseGet(() -> new Tested(Way.LEVEL, 1));
        return new Signal.OverQuarters(history.span(points), points.getFirst().figure(), last, tested);
    }

    private static boolean couldStandOut(long people, double target) {
        return value(ExactFunnel.pValue(new Share(0, people), target)) <= Tested.Q
                || value(ExactFunnel.pValue(new Share(people, people), target)) <= Tested.Q;
    }

    private static boolean couldDiffer(long now, long before) {
        return value(NewcombeDifference.of(new Share(now, now), new Share(0, before)))
                        .pValue()
                <= Tested.Q;
    }

    static Reason whyNoFigure(@Nullable Released released) {
        return released == null ? Reason.NOBODY : Reason.WITHHELD;
    }

    /** Released figures are of somebody, so the methods have a value. */
    static <T> T value(Estimate<T> estimate) {
        return switch (estimate) {
            case Value<T>(T value) -> value;
            case Missing<T>(Estimate.Reason reason) ->
                throw new IllegalStateException("a released figure gave no value: " + reason);
        };
    }
}
