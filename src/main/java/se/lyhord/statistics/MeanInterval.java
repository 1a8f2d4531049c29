package se.lyhord.statistics;

import java.util.List;
import org.apache.commons.math3.distribution.TDistribution;
import se.lyhord.statistics.Estimate.Missing;
import se.lyhord.statistics.Estimate.Reason;
import se.lyhord.statistics.Estimate.Value;

/**
 * A mean with its interval by Student's t, narrower the more of a population that is known have answered:
 * <pre>ȳ ± t √(1 − n/N) s/√n,  n − 1 degrees of freedom</pre>
 * Source: Cochran (1977), Sampling Techniques, 3rd ed., section 2.5 and on.
 *
 * @param mean ȳ
 * @param deviation s, with n − 1
 * @param error s/√n
 * @param finiteError the error with the factor for the population
 * @param interval of one number if all have answered, or all alike
 */
public record MeanInterval(double mean, double deviation, double error, double finiteError, Interval interval) {

    /**
     * The mean of some of a population.
     *
     * @param population how many they all are, N
     * @param level the confidence, between 0 and 1, both excluded
     * @return the mean; missing with {@code NO_DATA} for no values, with {@code NOT_A_PART} for more values than people,
     *     with {@code TOO_FEW} for one value
     * @throws IllegalArgumentException for a level that is none, for NaN and infinity
     */
    public static Estimate<MeanInterval> of(List<Double> values, long population, double level) {
        if (values.size() > population) {
            return new Missing<>(Reason.NOT_A_PART);
        }
        double silent = (double) (population - values.size()) / Math.max(1, population);
        return of(values, Math.sqrt(silent), level);
    }

    /** The same of a population without bounds. */
    public static Estimate<MeanInterval> of(List<Double> values, double level) {
        return of(values, 1.0, level);
    }

    private static Estimate<MeanInterval> of(List<Double> values, double factor, double level) {
        BinomialConfidenceInterval.requireLevel(level);
        double[] numbers = Finite.numbers(values);
        if (numbers.length == 0) {
            return new Missing<>(Reason.NO_DATA);
        }
        if (numbers.length == 1) {
            return new Missing<>(Reason.TOO_FEW);
        }
        double mean = Spread.mean(numbers);
        double deviation = Math.sqrt(Spread.variance(numbers));
        double error = deviation / Math.sqrt(numbers.length);
        double reach = quantile(numbers.length - 1, (1 + level) / 2) * error * factor;
        return new Value<>(
                new MeanInterval(mean, deviation, error, error * factor, new Interval(mean - reach, mean + reach)));
    }

    private static double quantile(double freedom, double probability) {
        return new TDistribution(null, freedom, 1e-14).inverseCumulativeProbability(probability);
    }
}
