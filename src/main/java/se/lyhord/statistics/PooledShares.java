package se.lyhord.statistics;

import java.util.List;
import se.lyhord.statistics.Estimate.Missing;
import se.lyhord.statistics.Estimate.Reason;
import se.lyhord.statistics.Estimate.Value;

/** Two shares or more with somebody behind each, and the share of them all together. */
record PooledShares(List<Share> shares, double share) {

    /** Leaves those of nobody out; missing with {@code NO_DATA} for none that are left, with {@code TOO_FEW} for one. */
    static Estimate<PooledShares> of(List<Share> shares) {
        List<Share> counted =
                shares.stream().filter(share -> share.denominator() > 0).toList();
        return switch (counted.size()) {
            case 0 -> new Missing<>(Reason.NO_DATA);
            case 1 -> new Missing<>(Reason.TOO_FEW);
            default -> new Value<>(new PooledShares(counted, share(counted)));
        };
    }

    /** Whether everybody is a hit, or nobody. */
    boolean areAlike() {
        return share == 0 || share == 1;
    }

    double[] errors(FunnelScale scale) {
        return shares.stream()
                .mapToDouble(each -> scale.error(share, (double) each.denominator()))
                .toArray();
    }

    double[] zScores(FunnelScale scale) {
        return shares.stream()
                .mapToDouble(each -> (scale.of((double) each.part() / each.denominator()) - scale.of(share))
                        / scale.error(share, (double) each.denominator()))
                .toArray();
    }

    private static double share(List<Share> counted) {
        return counted.stream().mapToDouble(Share::part).sum()
                / counted.stream().mapToDouble(Share::denominator).sum();
    }
}
