package se.lyhord.statistics;

import java.util.List;
import java.util.stream.IntStream;
import se.lyhord.statistics.Estimate.Missing;
import se.lyhord.statistics.Estimate.Reason;
import se.lyhord.statistics.Estimate.Value;

/**
 * The Cochran–Armitage test of a trend in shares over ordered groups, such as quarters. Each method takes shares and as
 * many scores, leaves out groups of nobody, counts a share of more than all as all, and gives nothing, with
 * {@code NO_DATA} where nobody is counted, with {@code TOO_FEW} where there are fewer than two scores, and with
 * {@code ZERO_VARIANCE} where everybody is a hit or nobody. Source: Armitage (1955), Biometrics 11:375–386.
 */
public final class CochranArmitage {

    /**
     * The normal form.
     *
     * @param z below 0 for shares that fall with the score
     * @param pValue of both sides
     */
    public record Normal(double z, double pValue) {

        /** The square of z, with one degree of freedom. */
        public double chiSquare() {
            return z * z;
        }
    }

    /**
     * The exact form, given the number of hits.
     *
     * @param upper the probability of at least this sum of scores
     * @param lower the probability of at most this sum of scores
     * @param pValue the probability of a sum at least as far from its mean, on either side
     */
    public record Exact(double upper, double lower, double pValue) {}

    private CochranArmitage() {}

    /**
     * By the normal distribution:
     * <pre>z = (Σ xᵢsᵢ − p Σ nᵢsᵢ) / √(p(1 − p)(Σ nᵢ(sᵢ − s̄)²)),  p = Σ xᵢ/Σ nᵢ,  s̄ = Σ nᵢsᵢ/Σ nᵢ</pre>
     *
     * @throws IllegalArgumentException for another number of scores than of groups, and for NaN or infinity as a score
     */
    public static Estimate<Normal> normal(List<Share> groups, List<Double> scores) {
        return TrendData.of(groups, scores).map(CochranArmitage::normal);
    }

    /**
     * By all ways in which the hits could be spread over the groups.
     *
     * @return missing also with {@code TOO_LARGE} where there are too many of them to go through
     * @throws IllegalArgumentException as {@link #normal(List, List)}
     */
    public static Estimate<Exact> exact(List<Share> groups, List<Double> scores) {
        return switch (TrendData.of(groups, scores)) {
            case Missing<TrendData>(Reason reason) -> new Missing<>(reason);
            case Value<TrendData>(TrendData data) -> exact(data);
        };
    }

    /**
     * By the exact form if a count of fewer than five is expected in some group, and if that is not too much to go
     * through; otherwise by the normal one.
     *
     * @throws IllegalArgumentException as {@link #normal(List, List)}
     */
    public static Estimate<Trend> trend(List<Share> groups, List<Double> scores) {
        return TrendData.of(groups, scores).map(data -> {
            Trend.Direction direction = Trend.Direction.of(data.slope());
            return data.hasSmallExpectedCount() && exact(data) instanceof Value<Exact>(Exact exact)
                    ? new Trend(direction, exact.pValue(), Trend.Test.EXACT)
                    : new Trend(direction, normal(data).pValue(), Trend.Test.NORMAL);
        });
    }

    /** The same over groups that lie equally far apart, such as one quarter after the other. */
    public static Estimate<Trend> trend(List<Share> groups) {
        return trend(
                groups,
                IntStream.rangeClosed(1, groups.size())
                        .mapToObj(i -> (double) i)
                        .toList());
    }

    private static Normal normal(TrendData data) {
        double share = data.hits() / data.people();
        double middle = data.expectedScore() / data.hits();
        double spread = 0;
        for (int i = 0; i < data.groups().size(); i++) {
            double away = data.scores().get(i) - middle;
            spread += data.groups().get(i).denominator() * away * away;
        }
        double z = data.slope() / Math.sqrt(share * (1 - share) * spread);
        return new Normal(z, StandardNormal.twoSided(z));
    }

    private static Estimate<Exact> exact(TrendData data) {
        if (data.hits() > data.people() / 2) {
            return exact(data.complement()).map(exact -> new Exact(exact.lower(), exact.upper(), exact.pValue()));
        }
        return ScoreSums.of(data).map(sums -> {
            double least = data.tolerance() + 1e-9;
            double away = Math.abs(data.slope());
            return new Exact(
                    sums.probability(sum -> sum >= data.score() - least),
                    sums.probability(sum -> sum <= data.score() + least),
                    sums.probability(sum -> Math.abs(sum - data.expectedScore()) >= away - least));
        });
    }
}
