package se.lyhord.statistics;

import org.apache.commons.math3.distribution.NormalDistribution;
import se.lyhord.statistics.Estimate.Missing;
import se.lyhord.statistics.Estimate.Reason;
import se.lyhord.statistics.Estimate.Value;

/** Two-sided confidence intervals for a share of {@code x} among {@code n}. */
public enum BinomialConfidenceInterval {

    /**
     * Wilson score interval without continuity correction:
     * <pre>(p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) / (1 + z²/n),  p = x/n</pre>
     * The low end is exactly 0 for x = 0 and the high end exactly 1 for x = n, as the formula gives without rounding.
     * Source: Wilson (1927), J. Am. Stat. Assoc. 22:209–212; method 3 of Newcombe (1998), Stat. Med. 17:857–872.
     */
    WILSON_SCORE {
        @Override
        Interval of(double x, double n, double z) {
            double share = x / n;
            double perPerson = z * z / n;
            double middle = share + perPerson / 2;
            double reach = z * Math.sqrt(share * (1 - share) / n + perPerson / (4 * n));
            double lower = x == 0 ? 0 : (middle - reach) / (1 + perPerson);
            double upper = x == n ? 1 : (middle + reach) / (1 + perPerson);
            return new Interval(lower, upper);
        }
    };

    private static final double USUAL_LEVEL = 0.95;
    private static final double USUAL_Z = 1.959963984540054;

    abstract Interval of(double x, double n, double z);

    /**
     * The 95 % interval.
     *
     * @param x how many of the counted
     * @param n how many were counted
     * @return the interval; missing with {@code NO_DATA} for n = 0, with {@code NOT_A_PART} unless 0 ≤ x ≤ n
     */
    public Estimate<Interval> interval(long x, long n) {
        return interval(x, n, USUAL_LEVEL);
    }

    /**
     * The interval of another level.
     *
     * @param level the confidence, between 0 and 1, both excluded
     * @throws IllegalArgumentException for a level that is none
     */
    public Estimate<Interval> interval(long x, long n, double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("a confidence level lies between 0 and 1, not at " + level);
        }
        if (n == 0) {
            return new Missing<>(Reason.NO_DATA);
        }
        if (x < 0 || x > n) {
            return new Missing<>(Reason.NOT_A_PART);
        }
        return new Value<>(of((double) x, (double) n, quantile(level)));
    }

    private static double quantile(double level) {
        return level == USUAL_LEVEL
                ? USUAL_Z
                : new NormalDistribution().inverseCumulativeProbability(1 - (1 - level) / 2);
    }
}
