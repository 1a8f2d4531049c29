package se.lyhord.statistics;

import java.util.Arrays;
import java.util.List;
import se.lyhord.statistics.Estimate.Missing;
import se.lyhord.statistics.Estimate.Reason;
import se.lyhord.statistics.Estimate.Value;

/**
 * A series around its median, with what in it is more than chance.
 *
 * @param median the line
 * @param shifts runs of seven points or more on one side of it
 * @param trends seven points or more that rise or fall all the way
 * @param runs longest run and crossings
 * @param trial whether the series is so short that its line is preliminary: "trial limits"
 */
public record RunChart(double median, List<Run> shifts, List<Run> trends, AnhoejRuns runs, boolean trial) {

    /** With fewer points the limits are "trial limits". */
    public static final int FEWEST = 12;

    public RunChart {
        shifts = List.copyOf(shifts);
        trends = List.copyOf(trends);
    }

    /**
     * The chart of a series.
     *
     * @param values in the order of time
     * @return the chart; missing with {@code NO_DATA} for no values
     * @throws IllegalArgumentException for NaN and infinity
     */
    public static Estimate<RunChart> of(List<Double> values) {
        if (values.isEmpty()) {
            return new Missing<>(Reason.NO_DATA);
        }
        double median = median(Finite.numbers(values));
        return new Value<>(new RunChart(
                median,
                RunRules.oneSide(values, median),
                RunRules.trends(values),
                AnhoejRuns.of(values, median),
                values.size() < FEWEST));
    }

    /** Whether anything in the series is more than chance. */
    public boolean hasSignal() {
        return !shifts.isEmpty() || !trends.isEmpty() || runs.hasLongRun() || runs.hasFewCrossings();
    }

    private static double median(double[] values) {
        double[] sorted = Arrays.stream(values).sorted().toArray();
        double low = sorted[(sorted.length - 1) / 2];
        double high = sorted[sorted.length / 2];
        return low + (high - low) / 2;
    }
}
