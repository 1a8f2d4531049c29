package se.lyhord.statistics;

import se.lyhord.statistics.Estimate.Missing;
import se.lyhord.statistics.Estimate.Reason;
import se.lyhord.statistics.Estimate.Value;

/**
 * The difference of two shares of different people, by the hybrid score interval:
 * <pre>d − √((p₁ − l₁)² + (u₂ − p₂)²) … d + √((u₁ − p₁)² + (p₂ − l₂)²),  d = p₁ − p₂</pre>
 * where l and u are the Wilson limits. The p-value is the level at which the interval reaches 0, so the two always
 * agree. Source: method 10 of Newcombe (1998), Stat. Med. 17:873–890.
 */
public final class NewcombeDifference {

    private static final double FARTHEST = 40;

    private NewcombeDifference() {}

    /**
     * The first share less the second, with the 95 % interval.
     *
     * @return the difference; missing with {@code NO_DATA} if one of the shares is of nobody. A share of more than all
     *     counts as all
     */
    public static Estimate<Difference> of(Share first, Share second) {
        return of(first, second, 0.95);
    }

    /**
     * The same with another level.
     *
     * @param level the confidence, between 0 and 1, both excluded
     * @throws IllegalArgumentException for a level that is none
     */
    public static Estimate<Difference> of(Share first, Share second, double level) {
        BinomialConfidenceInterval.requireLevel(level);
        if (first.denominator() == 0 || second.denominator() == 0) {
            return new Missing<>(Reason.NO_DATA);
        }
        double z = StandardNormal.reach(level);
        double value = fraction(first) - fraction(second);
        Interval interval = new Interval(value - reachDown(first, second, z), value + reachDown(second, first, z));
        return new Value<>(new Difference(value, interval, pValue(first, second, value)));
    }

    /** How far the interval reaches below the first less the second; with the two changed about, above. */
    private static double reachDown(Share first, Share second, double z) {
        return Math.hypot(
                fraction(first) - wilson(first, z).lower(), wilson(second, z).upper() - fraction(second));
    }

    private static double pValue(Share first, Share second, double value) {
        if (value < 0) {
            return pValue(second, first, -value);
        }
        return StandardNormal.twoSided(Bisection.last(0, FARTHEST, z -> reachDown(first, second, z) < value));
    }

    private static Interval wilson(Share share, double z) {
        return BinomialConfidenceInterval.wilson((double) share.part(), (double) share.denominator(), z);
    }

    private static double fraction(Share share) {
        return (double) share.part() / share.denominator();
    }
}
