package se.lyhord.statistics;

import java.util.Arrays;
import java.util.List;
import se.lyhord.statistics.Estimate.Missing;
import se.lyhord.statistics.Estimate.Reason;
import se.lyhord.statistics.Estimate.Value;

/**
 * The longest run of points on one side of the line and the number of times that the series crosses it, beside what
 * chance allows. Points on the line are left out. Source: Anhøj and Olesen (2014), PLoS ONE 9:e113825; limits by
 * Schilling (2012) and Chen (2010).
 *
 * @param useful the points that are not on the line
 * @param longestRun the most of them in a row on one side
 * @param crossings how often the next of them is on the other side
 * @param latestRun the run that the last of them ends
 */
public record AnhoejRuns(int useful, int longestRun, int crossings, int latestRun) {

    /**
     * What chance allows.
     *
     * @param longestRunMax a longer run is a signal
     * @param crossingsMin fewer crossings are a signal
     */
    public record Limits(int longestRunMax, int crossingsMin) {}

    /**
     * Counts runs and crossings; none of none.
     *
     * @throws IllegalArgumentException for NaN and infinity
     */
    public static AnhoejRuns of(List<Double> values, double line) {
        Finite.number(line);
        double[] useful = Arrays.stream(Finite.numbers(values))
                .filter(value -> value != line)
                .toArray();
        int crossings = 0;
        int run = 0;
        int longest = 0;
        for (int i = 0; i < useful.length; i++) {
            boolean crosses = i > 0 && useful[i] > line != useful[i - 1] > line;
            crossings += crosses ? 1 : 0;
            run = crosses ? 1 : run + 1;
            longest = Math.max(longest, run);
        }
        return new AnhoejRuns(useful.length, longest, crossings, run);
    }

    /**
     * The limits for so many useful points:
     * <pre>log₂ n + 3, rounded;  the 5 % quantile of the crossings, binomial with n − 1 and ½</pre>
     *
     * @return the limits; missing with {@code NO_DATA} for fewer than one point
     */
    public static Estimate<Limits> limits(int useful) {
        if (useful < 1) {
            return new Missing<>(Reason.NO_DATA);
        }
        int longest = (int) Math.rint(Math.log(useful) / Math.log(2) + 3);
        return new Value<>(new Limits(longest, (int) new Binomial(useful - 1, 0.5).quantile(0.05)));
    }

    /** Whether the longest run is longer than chance allows. */
    public boolean hasLongRun() {
        return limits(useful)
                .toOptional()
                .filter(limits -> longestRun > limits.longestRunMax())
                .isPresent();
    }

    /** Whether a run longer than chance allows still goes on. */
    public boolean isInALongRun() {
        return latestRun == longestRun && hasLongRun();
    }

    /** Whether the line is crossed more seldom than chance allows. */
    public boolean hasFewCrossings() {
        return limits(useful)
                .toOptional()
                .filter(limits -> crossings < limits.crossingsMin())
                .isPresent();
    }
}
