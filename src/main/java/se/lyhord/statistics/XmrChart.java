package se.lyhord.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import se.lyhord.statistics.Estimate.Missing;
import se.lyhord.statistics.Estimate.Reason;
import se.lyhord.statistics.Estimate.Value;

/**
 * An XmR chart of a series: natural limits from how far one value is from the one before.
 * <pre>ȳ ± 2.66 mean |yᵢ − yᵢ₋₁|</pre>
 * Screened limits leave moving ranges out of the mean that reach 3.267 times the mean of all. Source: Wheeler (2000),
 * Understanding Variation; NHS England, Making Data Count.
 *
 * @param mean ȳ
 * @param movingRange the mean of all moving ranges
 * @param limits from them
 * @param screenedRange the mean of those that are not screened out; 0 if nothing varies
 * @param screenedLimits from that
 */
public record XmrChart(
        double mean, double movingRange, Interval limits, double screenedRange, Interval screenedLimits) {

    private static final double LIMIT = 2.66;
    private static final double SCREEN = 3.267;

    /**
     * The chart.
     *
     * @param values in the order of time
     * @return missing with {@code NO_DATA} for no values, with {@code TOO_FEW} for one
     * @throws IllegalArgumentException for NaN and infinity
     */
    public static Estimate<XmrChart> of(List<Double> values) {
        double[] numbers = Finite.numbers(values);
        if (numbers.length < 2) {
            return new Missing<>(numbers.length == 0 ? Reason.NO_DATA : Reason.TOO_FEW);
        }
        double mean = Spread.mean(numbers);
        double[] ranges = Spread.steps(numbers);
        double all = Spread.mean(ranges);
        double screened = Arrays.stream(ranges)
                .filter(range -> range < SCREEN * all)
                .average()
                .orElse(0);
        return new Value<>(new XmrChart(mean, all, around(mean, all), screened, around(mean, screened)));
    }

    /** The places of values outside limits, from 0. */
    public static List<Integer> outside(List<Double> values, Interval limits) {
        return IntStream.range(0, values.size())
                .filter(i -> !limits.holds(values.get(i)))
                .boxed()
                .toList();
    }

    private static Interval around(double mean, double range) {
        return new Interval(mean - LIMIT * range, mean + LIMIT * range);
    }
}
