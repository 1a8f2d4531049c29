package se.lyhord.statistics;

import se.lyhord.statistics.Estimate.Missing;
import se.lyhord.statistics.Estimate.Reason;
import se.lyhord.statistics.Estimate.Value;

/**
 * Funnel limits around a target share from the exact binomial distribution, interpolated between its steps:
 * <pre>y = (r − α)/n,  r the smallest number with F(r) ≥ p,  α = (F(r) − p)/(F(r) − F(r − 1))</pre>
 * with p of 0.1 %, 2.5 %, 97.5 % and 99.9 %. Source: Spiegelhalter (2005), Stat. Med. 24:1185–1202, appendix A.1.
 */
public final class ExactFunnel {

    private static final double OUTSIDE_95 = 0.025;
    private static final double OUTSIDE_998 = 0.001;

    private ExactFunnel() {}

    /**
     * The limits for a point of so many people.
     *
     * @param target the share that all points are held against, from 0 to 1
     * @param n the people behind the point
     * @return the limits, the lower ones below 0 where n is small; missing with {@code NO_DATA} for n = 0, with
     *     {@code NOT_A_PART} for a negative n, with {@code TOO_LARGE} for more than ten billion
     * @throws IllegalArgumentException for a target that is no share
     */
    public static Estimate<FunnelLimits> limits(double target, long n) {
        requireShare(target);
        if (n == 0) {
            return new Missing<>(Reason.NO_DATA);
        }
        if (n < 0) {
            return new Missing<>(Reason.NOT_A_PART);
        }
        if (n > Binomial.MOST) {
            return new Missing<>(Reason.TOO_LARGE);
        }
        Binomial count = new Binomial(n, target);
        return new Value<>(new FunnelLimits(
                new Interval(limit(count, OUTSIDE_95), limit(count, 1 - OUTSIDE_95)),
                new Interval(limit(count, OUTSIDE_998), limit(count, 1 - OUTSIDE_998))));
    }

    /**
     * The shares that chance allows a point of so many people: from the smallest to the largest number of hits that leaves
     * each tail with its probability or more, divided by n. A point can have only such shares, so this, and not the smooth
     * line of {@link #limits}, tells whether one lies outside: of five of five at a target of 0.8 the smooth upper limit is
     * 0.98, though chance gives it to a third.
     *
     * @return missing as {@link #limits(double, long)}
     * @throws IllegalArgumentException for a target that is no share
     */
    public static Estimate<FunnelLimits> bands(double target, long n) {
        return limits(target, n).map(smooth -> {
            Binomial count = new Binomial(n, target);
            return new FunnelLimits(band(count, OUTSIDE_95), band(count, OUTSIDE_998));
        });
    }

    private static Interval band(Binomial count, double tail) {
        return new Interval((double) count.quantile(tail) / count.n(), (double) count.quantile(1 - tail) / count.n());
    }

    /**
     * Where a point lies in the funnel: outside a band if, and only if, the tail that holds it is smaller than the band
     * leaves. So it agrees with {@link #pValue}.
     *
     * @return missing as {@link #limits(double, long)}. A share of more than all counts as all
     * @throws IllegalArgumentException for a target that is no share
     */
    public static Estimate<FunnelPosition> position(Share point, double target) {
        return bands(target, point.denominator())
                .map(bands -> bands.position((double) point.part() / point.denominator()));
    }

    /**
     * The exact two-sided p-value of a point against the target, twice the smaller tail that holds the point:
     * <pre>min(1, 2 min(P(X ≤ x), P(X ≥ x)))</pre>
     * It is below 5 % if, and only if, the 95 % Clopper–Pearson interval of the point leaves the target out.
     *
     * @return missing as {@link #limits(double, long)}. A share of more than all counts as all
     * @throws IllegalArgumentException for a target that is no share
     */
    public static Estimate<Double> pValue(Share point, double target) {
        requireShare(target);
        if (point.denominator() == 0) {
            return new Missing<>(Reason.NO_DATA);
        }
        return point.denominator() > Binomial.MOST
                ? new Missing<>(Reason.TOO_LARGE)
                : new Value<>(new Binomial(point.denominator(), target).twoSided(point.part()));
    }

    private static double limit(Binomial count, double probability) {
        long step = count.quantile(probability);
        double upTo = count.upTo(step);
        double before = count.upTo(step - 1);
        double back = Math.clamp((upTo - probability) / (upTo - before), 0.0, 1.0);
        return (step - back) / count.n();
    }

    private static void requireShare(double target) {
        if (!(target >= 0 && target <= 1)) {
            throw new IllegalArgumentException("a target share lies from 0 to 1, not at " + target);
        }
    }
}
