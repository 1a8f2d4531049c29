package se.lyhord.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import se.lyhord.statistics.Estimate.Missing;
import se.lyhord.statistics.Estimate.Reason;
import se.lyhord.statistics.Estimate.Value;

/**
 * A share as its two counts. Where more answered than were invited the true counts are kept, the share is that of n of
 * n, and {@link #exceedsWhole()} tells the reader to say so.
 *
 * @param numerator how many of the counted, 0 or more
 * @param denominator how many were counted, 0 or more
 */
public record Share(long numerator, long denominator) {

    public Share {
        if (numerator < 0 || denominator < 0) {
            throw new IllegalArgumentException("a share has no negative count: " + numerator + " of " + denominator);
        }
    }

    /** Whether the value needs a warning: more in the part than in the whole. */
    public boolean exceedsWhole() {
        return denominator > 0 && numerator > denominator;
    }

    /** The share from 0 to 1; missing with {@code NO_DATA} where nobody was counted. */
    public Estimate<Double> value() {
        return denominator == 0 ? new Missing<>(Reason.NO_DATA) : new Value<>((double) part() / denominator);
    }

    /** The share from 0 to 1, rounded half up from the exact fraction to so many decimals. */
    public Estimate<BigDecimal> rounded(int decimals) {
        return roundedTimes(BigDecimal.ONE, decimals);
    }

    /** The share from 0 to 100, rounded half up from the exact fraction to so many decimals. */
    public Estimate<BigDecimal> percent(int decimals) {
        return roundedTimes(BigDecimal.valueOf(100), decimals);
    }

    /** The 95 % Wilson score interval of the share. */
    public Estimate<Interval> interval() {
        return BinomialConfidenceInterval.WILSON_SCORE.interval(part(), denominator);
    }

    private Estimate<BigDecimal> roundedTimes(BigDecimal factor, int decimals) {
        return denominator == 0
                ? new Missing<>(Reason.NO_DATA)
                : new Value<>(BigDecimal.valueOf(part())
                        .multiply(factor)
                        .divide(BigDecimal.valueOf(denominator), decimals, RoundingMode.HALF_UP));
    }

    /** The numerator, or the denominator if that is smaller. */
    long part() {
        return Math.min(numerator, denominator);
    }
}
