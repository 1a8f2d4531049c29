package se.lyhord.statistics;

import java.util.List;
import se.lyhord.statistics.Estimate.Missing;
import se.lyhord.statistics.Estimate.Reason;
import se.lyhord.statistics.Estimate.Value;

/**
 * Homes' shares as drawn from one beta distribution, fitted by maximum likelihood, so that a small home's share is
 * drawn towards the others':
 * <pre>(x + α)/(n + α + β)</pre>
 * Source: Griffiths (1973), Biometrics 29:637–648; Efron and Morris (1975), J. Am. Stat. Assoc. 70:311–319.
 *
 * @param alpha α
 * @param beta β
 * @param logLikelihood of the counts, with their binomial coefficients
 */
public record BetaBinomial(double alpha, double beta, double logLikelihood) {

    /**
     * Fits the distribution; shares of nobody are left out, and a share of more than all counts as all.
     *
     * @return missing with {@code NO_DATA} if nobody is behind the shares, with {@code TOO_FEW} for one share, with
     *     {@code NO_BETWEEN_VARIANCE} where they differ no more than by chance, so that α + β would grow without end,
     *     with {@code NO_WITHIN_VARIANCE} where each is 0 or 1, so that α + β would vanish, with {@code TOO_LARGE} for
     *     more than 5,000 people behind one share
     */
    public static Estimate<BetaBinomial> fit(List<Share> shares) {
        return switch (PooledShares.of(shares)) {
            case Missing<PooledShares>(Reason reason) -> new Missing<>(reason);
            case Value<PooledShares>(PooledShares pooled) -> new BetaBinomialLikelihood(pooled).highest();
        };
    }

    /**
     * All shares drawn towards each other; all of them the joint share where they differ no more than by chance.
     *
     * @return one for each share, also for those of nobody; missing as {@link #fit(List)} otherwise
     */
    public static Estimate<List<Double>> shrunk(List<Share> shares) {
        return switch (fit(shares)) {
            case Missing<BetaBinomial>(Reason reason)
            when reason == Reason.NO_BETWEEN_VARIANCE ->
                PooledShares.of(shares)
                        .map(pooled ->
                                shares.stream().map(share -> pooled.share()).toList());
            case Missing<BetaBinomial>(Reason reason) -> new Missing<>(reason);
            case Value<BetaBinomial>(BetaBinomial prior) ->
                new Value<>(shares.stream().map(prior::posteriorMean).toList());
        };
    }

    /** The mean of the distribution, α/(α + β). */
    public double mean() {
        return alpha / (alpha + beta);
    }

    /** A home's share drawn towards the others'; the mean for a home of nobody. */
    public double posteriorMean(Share share) {
        return (share.part() + alpha) / (share.denominator() + alpha + beta);
    }

    /**
     * The middle of the home's posterior distribution.
     *
     * @param level the probability in it, between 0 and 1, both excluded
     * @throws IllegalArgumentException for a level that is none
     */
    public Interval posterior(Share share, double level) {
        BinomialConfidenceInterval.requireLevel(level);
        double hits = share.part() + alpha;
        double others = share.denominator() - share.part() + beta;
        return new Interval(
                BinomialConfidenceInterval.beta(hits, others, (1 - level) / 2),
                BinomialConfidenceInterval.beta(hits, others, (1 + level) / 2));
    }
}
