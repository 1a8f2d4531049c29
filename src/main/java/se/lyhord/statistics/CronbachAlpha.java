package se.lyhord.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.FDistribution;
import se.lyhord.statistics.Estimate.Missing;
import se.lyhord.statistics.Estimate.Reason;
import se.lyhord.statistics.Estimate.Value;

/**
 * Whether the questions of a scale hang together, with Feldt's interval:
 * <pre>α = k/(k − 1) (1 − Σ sᵢ²/s²),  1 − (1 − α) F₁₋ₐ/₂ … 1 − (1 − α) Fₐ/₂</pre>
 * with F of n − 1 and (n − 1)(k − 1) degrees of freedom. α is below 0 where questions go against each other, and is not
 * cut off. Source: Cronbach (1951), Psychometrika 16:297–334; Feldt (1965), Psychometrika 30:357–370.
 *
 * @param questions k
 * @param people who answered them all, n
 * @param alpha at most 1
 * @param interval Feldt's
 */
public record CronbachAlpha(int questions, int people, double alpha, Interval interval) {

    /** With fewer people it is not shown. */
    public static final int FEWEST = 30;

    private static final double ROUNDING = 1e-12;

    /**
     * Reckons α.
     *
     * @param rows a person's answers to all questions each
     * @param level the confidence, between 0 and 1, both excluded
     * @return α; missing with {@code NO_DATA} for no rows, with {@code TOO_FEW} for one person or fewer than two
     *     questions, with {@code ZERO_TOTAL_VARIANCE} where everybody's sum is the same
     * @throws IllegalArgumentException for rows that are not equally long, for a level that is none, for NaN and
     *     infinity
     */
    public static Estimate<CronbachAlpha> of(List<List<Double>> rows, double level) {
        BinomialConfidenceInterval.requireLevel(level);
        if (rows.isEmpty()) {
            return new Missing<>(Reason.NO_DATA);
        }
        rows.forEach(row -> Finite.requireAsMany(row.size(), rows.getFirst().size()));
        double[][] answers = rows.stream().map(Finite::numbers).toArray(double[][]::new);
        if (rows.size() < 2 || rows.getFirst().size() < 2) {
            return new Missing<>(Reason.TOO_FEW);
        }
        double[] sums = Arrays.stream(answers)
                .mapToDouble(row -> Arrays.stream(row).sum())
                .toArray();
        return areAlike(sums) ? new Missing<>(Reason.ZERO_TOTAL_VARIANCE) : new Value<>(of(answers, sums, level));
    }

    private static CronbachAlpha of(double[][] answers, double[] sums, double level) {
        int questions = answers[0].length;
        double apart = IntStream.range(0, questions)
                .mapToDouble(question -> Spread.variance(
                        Arrays.stream(answers).mapToDouble(row -> row[question]).toArray()))
                .sum();
        // rounding must not take alpha above 1
        double rest = Math.max(0, 1 - questions / (questions - 1.0) * (1 - apart / Spread.variance(sums)));
        double freedom = answers.length - 1;
        FDistribution f = new FDistribution(null, freedom, freedom * (questions - 1), 1e-14);
        double tail = (1 - level) / 2;
        Interval interval = new Interval(
                1 - rest * f.inverseCumulativeProbability(1 - tail), 1 - rest * f.inverseCumulativeProbability(tail));
        return new CronbachAlpha(questions, answers.length, 1 - rest, interval);
    }

    private static boolean areAlike(double[] sums) {
        double least = Arrays.stream(sums).min().orElse(0);
        double most = Arrays.stream(sums).max().orElse(0);
        return most - least <= ROUNDING * Math.max(Math.abs(least), Math.abs(most));
    }
}
