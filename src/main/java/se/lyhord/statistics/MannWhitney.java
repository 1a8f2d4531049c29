package se.lyhord.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import se.lyhord.statistics.Estimate.Missing;
import se.lyhord.statistics.Estimate.Reason;
import se.lyhord.statistics.Estimate.Value;

/**
 * Whether answers on a scale are higher in one group than in another, by ranks, with ties, without continuity
 * correction:
 * <pre>z = (U − mn/2)/σ,  σ² = mn/12 (N + 1 − Σ(t³ − t)/(N(N − 1))),  N = m + n</pre>
 * where each t is the number of answers that are alike. Source: Mann and Whitney (1947), Ann. Math. Stat. 18:50–60;
 * ties by Lehmann (1975), Nonparametrics, section 1.4.
 *
 * @param u in how many pairs the answer of the first group is the higher one, ties by half
 * @param z below 0 where the first group's answers are lower
 * @param pValue of both sides
 */
public record MannWhitney(double u, double z, double pValue) {

    /**
     * Compares two groups.
     *
     * @return missing with {@code NO_DATA} if one of them is empty, with {@code ZERO_VARIANCE} if all answers are alike
     * @throws IllegalArgumentException for NaN and infinity
     */
    public static Estimate<MannWhitney> of(List<Double> first, List<Double> second) {
        double[] ones = Finite.numbers(first);
        double[] others = Finite.numbers(second);
        if (ones.length == 0 || others.length == 0) {
            return new Missing<>(Reason.NO_DATA);
        }
        double[] sorted = DoubleStream.concat(Arrays.stream(ones), Arrays.stream(others))
                .map(answer -> answer + 0.0)
                .sorted()
                .toArray();
        if (sorted[0] == sorted[sorted.length - 1]) {
            return new Missing<>(Reason.ZERO_VARIANCE);
        }
        double pairs = (double) ones.length * others.length;
        double u = rankSum(ones, sorted) - ones.length * (ones.length + 1.0) / 2;
        double people = sorted.length;
        double variance = pairs / 12 * (people + 1 - ties(sorted) / (people * (people - 1)));
        double z = (u - pairs / 2) / Math.sqrt(variance);
        return new Value<>(new MannWhitney(u, z, StandardNormal.twoSided(z)));
    }

    private static double rankSum(double[] some, double[] sorted) {
        return Arrays.stream(some)
                .map(answer -> (below(sorted, answer) + upTo(sorted, answer) + 1) / 2.0)
                .sum();
    }

    /** How many answers are lower. */
    private static long below(double[] sorted, double answer) {
        return Bisection.first(0, sorted.length, place -> sorted[(int) place] >= answer);
    }

    /** How many answers are at most as high. */
    private static long upTo(double[] sorted, double answer) {
        return Bisection.first(0, sorted.length, place -> sorted[(int) place] > answer);
    }

    /** Σ(t³ − t). */
    private static double ties(double[] sorted) {
        return Arrays.stream(sorted).distinct().map(answer -> upTo(sorted, answer) - below(sorted, answer)).map(alike -> alike * alike * alike - alike).sum();
    }
}
