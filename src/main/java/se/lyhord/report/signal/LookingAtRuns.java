package se.lyhord.report.signal;

import java.util.List;
import se.lyhord.disclosure.Released.Figure;
import se.lyhord.indicator.Direction;
import se.lyhord.report.signal.Signal.NotSaid;
import se.lyhord.report.signal.Signal.Pattern;
import se.lyhord.report.signal.Signal.Reason;
import se.lyhord.statistics.Run;
import se.lyhord.statistics.RunChart;

/** Looks at the quarters around their median. Patterns that ended before the latest quarter are no signal now. */
final class LookingAtRuns {

    /** No rule of runs can show anything in fewer. */
    private static final int FEWEST = 7;

    /** Six years: seven on one side of a median need seven on the other. */
    private static final int MOST = 24;

    private final History history;
    private final Direction direction;

    LookingAtRuns(History history, Direction direction) {
        this.history = history;
        this.direction = direction;
    }

    Signal signal() {
        var now = history.at(history.quarter());
        if (!(now instanceof Figure)) {
            return new NotSaid(Comparison.RUN, LookingForSignals.whyNoFigure(now));
        }
        var points = history.points(MOST);
        if (points.size() < FEWEST) {
            return new NotSaid(Comparison.RUN, Reason.TOO_FEW);
        }
        var chart = LookingForSignals.value(RunChart.of(points.stream()
                .map(point -> LookingForSignals.value(point.share().value()))
                .toList()));
        var pattern = pattern(chart, points.size());
        return new Signal.AroundMedian(history.span(points), pattern, way(pattern, chart), chart.trial());
    }

    private static Pattern pattern(RunChart chart, int points) {
        if (isGoingOn(chart.trends(), points)) {
            return Pattern.STEADY;
        }
        if (isGoingOn(chart.shifts(), points)) {
            return Pattern.SHIFT;
        }
        if (chart.runs().isInALongRun()) {
            return Pattern.LONG_RUN;
        }
        return chart.runs().hasFewCrossings() ? Pattern.FEW_CROSSINGS : Pattern.NONE;
    }

    private Way way(Pattern pattern, RunChart chart) {
        return switch (pattern) {
            case STEADY -> way(chart.trends());
            case SHIFT -> way(chart.shifts());
            case NONE, LONG_RUN, FEW_CROSSINGS -> Way.LEVEL;
        };
    }

    private Way way(List<Run> runs) {
        return Way.of(runs.getLast().up() ? 1 : -1, direction);
    }

    private static boolean isGoingOn(List<Run> runs, int points) {
        return !runs.isEmpty() && runs.getLast().last() == points - 1;
    }
}
