package se.lyhord.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import se.lyhord.statistics.Estimate.Missing;
import se.lyhord.statistics.Estimate.Reason;
import se.lyhord.statistics.Estimate.Value;

/**
 * How much more points spread around their joint share than chance makes them, and funnel limits that allow for it.
 * Winsorised means that z-scores beyond a quantile at either end are drawn in to it. Source: Spiegelhalter (2005), Stat.
 * Med. 24:1185–1202, sections 3.2 and 3.3; (2012), J. R. Stat. Soc. A 175:1–47.
 *
 * @param scale on which it is reckoned
 * @param target the joint share
 * @param z each point's z-score
 * @param phi the mean of z²
 * @param winsorisedPhi the same of the winsorised z
 * @param chiSquare the sum of z²
 * @param pValue how often chance alone would make as large a sum, with one degree of freedom fewer than points
 * @param betweenVariance τ², 0 where points spread no more than by chance
 */
public record Overdispersion(
        FunnelScale scale,
        double target,
        List<Double> z,
        double phi,
        double winsorisedPhi,
        double chiSquare,
        double pValue,
        double betweenVariance) {

    /** The usual part at either end that is drawn in. */
    public static final double TRIM = 0.1;

    /** From about this many people behind a point the limits say something. */
    public static final int FEWEST = 50;

    public Overdispersion {
        z = List.copyOf(z);
    }

    /**
     * Looks at points; those of nobody are left out, and a share of more than all counts as all.
     *
     * @param trim the part at either end that is drawn in, from 0 to 0.5
     * @return missing with {@code NO_DATA} if nobody is behind the points, with {@code TOO_FEW} for one point, with
     *     {@code ZERO_VARIANCE} if everybody is a hit or nobody
     * @throws IllegalArgumentException for a part that is none
     */
    public static Estimate<Overdispersion> of(List<Share> points, FunnelScale scale, double trim) {
        return of(points, scale, trim, QuantileType.TYPE_7);
    }

    /**
     * The same with another type of quantile.
     *
     * @param type of the quantile that z-scores are drawn in to
     */
    public static Estimate<Overdispersion> of(List<Share> points, FunnelScale scale, double trim, QuantileType type) {
        if (!(trim >= 0 && trim <= 0.5)) {
            throw new IllegalArgumentException("at most half can be drawn in at either end, not " + trim);
        }
        return switch (PooledShares.of(points)) {
            case Missing<PooledShares>(Reason reason) -> new Missing<>(reason);
            case Value<PooledShares>(PooledShares pooled) when pooled.areAlike() -> new Missing<>(Reason.ZERO_VARIANCE);
            case Value<PooledShares>(PooledShares pooled) -> new Value<>(of(pooled, scale, trim, type));
        };
    }

    private static Overdispersion of(PooledShares points, FunnelScale scale, double trim, QuantileType type) {
        double[] z = points.zScores(scale);
        double[] drawnIn = winsorised(z, trim, type);
        double chiSquare = squares(z);
        double winsorisedPhi = squares(drawnIn) / z.length;
        return new Overdispersion(
                scale,
                points.share(),
                Arrays.stream(z).boxed().toList(),
                chiSquare / z.length,
                winsorisedPhi,
                chiSquare,
                1 - new ChiSquaredDistribution(null, z.length - 1.0).cumulativeProbability(chiSquare),
                betweenVariance(points.errors(scale), winsorisedPhi));
    }

    /**
     * Limits that are wider by the factor √φ, φ winsorised and at least 1; unclipped on the natural scale.
     *
     * @throws IllegalArgumentException for fewer than one person
     */
    public FunnelLimits multiplicative(long n) {
        return limits(Math.sqrt(Math.max(1, winsorisedPhi)) * scale.error(target, requirePeople(n)));
    }

    /**
     * Limits of the variance within and τ² between; unclipped on the natural scale.
     *
     * @throws IllegalArgumentException for fewer than one person
     */
    public FunnelLimits additive(long n) {
        return limits(Math.hypot(scale.error(target, requirePeople(n)), Math.sqrt(betweenVariance)));
    }

    private FunnelLimits limits(double error) {
        return new FunnelLimits(
                scale.around(target, StandardNormal.Z_95 * error), scale.around(target, StandardNormal.Z_998 * error));
    }

    private static double requirePeople(long n) {
        if (n < 1) {
            throw new IllegalArgumentException("somebody is behind a point, not " + n);
        }
        return (double) n;
    }

    private static double[] winsorised(double[] z, double trim, QuantileType type) {
        double low = type.at(trim, z);
        double high = type.at(1 - trim, z);
        return Arrays.stream(z)
                .map(each -> Math.clamp(each, low, Math.max(low, high)))
                .toArray();
    }

    private static double squares(double[] z) {
        return Arrays.stream(z).map(each -> each * each).sum();
    }

    private static double betweenVariance(double[] errors, double phi) {
        double[] weights =
                Arrays.stream(errors).map(error -> 1 / (error * error)).toArray();
        double sum = Arrays.stream(weights).sum();
        double spare = IntStream.range(0, weights.length)
                .mapToDouble(i -> weights[i] * ((sum - weights[i]) / sum))
                .sum();
        return Math.max(0, (weights.length * phi - (weights.length - 1)) / spare);
    }
}
