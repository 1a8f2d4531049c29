package se.lyhord.report.signal;

import java.util.Optional;
import se.lyhord.disclosure.Released.Figure;
import se.lyhord.indicator.Direction;
import se.lyhord.statistics.LaneyPPrime;
import se.lyhord.statistics.RunChart;
import se.lyhord.statistics.Share;

/**
 * Looks at the latest quarter on Laney's p′ chart, whose limits allow for what differs from one quarter to the next. It
 * says something of many people alone, as a division has.
 */
final class LookingAtUsual {

    /** Of four quarters none can lie outside 3/1.128 mean moving ranges. */
    private static final int FEWEST = 5;

    /** As many as the run chart looks at. */
    private static final int MOST = 24;

    private final History history;
    private final Direction direction;

    LookingAtUsual(History history, Direction direction) {
        this.history = history;
        this.direction = direction;
    }

    /** Empty where a quarter counts too few, there are too few quarters, or nothing varies. */
    Optional<Signal> signal() {
        var points = history.points(MOST);
        if (!(history.at(history.quarter()) instanceof Figure now)
                || points.size() < FEWEST
                || points.stream().anyMatch(point -> point.figure().denominator() < LaneyPPrime.FEWEST)) {
            return Optional.empty();
        }
        return LaneyPPrime.of(points.stream().map(History.Point::share).toList())
                .toOptional()
                .filter(chart -> chart.sigmaZ() > 0)
                .map(chart -> new Signal.AmongUsual(
                        history.span(points),
                        now,
                        chart.limits().getLast().clipped(),
                        way(chart, points.getLast().share()),
                        points.size() < RunChart.FEWEST));
    }

    private Way way(LaneyPPrime chart, Share now) {
        var share = LookingForSignals.value(now.value());
        return chart.limits().getLast().holds(share) ? Way.LEVEL : Way.of(share - chart.mean(), direction);
    }
}
