package se.lyhord.statistics;

import java.util.Arrays;
import java.util.List;
import se.lyhord.statistics.Estimate.Missing;
import se.lyhord.statistics.Estimate.Reason;
import se.lyhord.statistics.Estimate.Value;

/**
 * Laney's p′ chart of shares in time, whose limits also allow for what differs from one time to the next:
 * <pre>p̄ ± 3 σz √(p̄(1 − p̄)/nᵢ),  σz = mean |zᵢ − zᵢ₋₁|/1.128</pre>
 * Source: Laney (2002), Qual. Eng. 14:531–537. Where σz is the standard deviation of z, it is another method.
 *
 * @param mean p̄
 * @param sigmaZ σz, with no moving range screened out; 0 for shares that do not vary at all
 * @param z each point's z-score
 * @param limits each point's, unclipped
 */
public record LaneyPPrime(double mean, double sigmaZ, List<Double> z, List<Interval> limits) {

    /** From about this many people behind a point the chart says something. */
    public static final int FEWEST = 50;

    private static final double RANGE_OF_TWO = 1.128;

    public LaneyPPrime {
        z = List.copyOf(z);
        limits = List.copyOf(limits);
    }

    /**
     * The chart. Points of nobody are left out, and a share of more than all counts as all.
     *
     * @param points in the order of time
     * @return missing with {@code NO_DATA} if nobody is behind the points, with {@code TOO_FEW} for one point, with
     *     {@code ZERO_VARIANCE} if everybody is a hit or nobody
     */
    public static Estimate<LaneyPPrime> of(List<Share> points) {
        return switch (PooledShares.of(points)) {
            case Missing<PooledShares>(Reason reason) -> new Missing<>(reason);
            case Value<PooledShares>(PooledShares pooled) when pooled.areAlike() -> new Missing<>(Reason.ZERO_VARIANCE);
            case Value<PooledShares>(PooledShares pooled) -> new Value<>(of(pooled));
        };
    }

    private static LaneyPPrime of(PooledShares points) {
        double[] z = points.zScores(FunnelScale.NATURAL);
        double sigmaZ = Spread.mean(Spread.steps(z)) / RANGE_OF_TWO;
        return new LaneyPPrime(
                points.share(),
                sigmaZ,
                Arrays.stream(z).boxed().toList(),
                Arrays.stream(points.errors(FunnelScale.NATURAL))
                        .mapToObj(error -> FunnelScale.NATURAL.around(points.share(), 3 * sigmaZ * error))
                        .toList());
    }
}
