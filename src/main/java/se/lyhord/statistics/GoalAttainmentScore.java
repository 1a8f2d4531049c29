package se.lyhord.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import se.lyhord.statistics.Estimate.Missing;
import se.lyhord.statistics.Estimate.Reason;
import se.lyhord.statistics.Estimate.Value;

/**
 * How far somebody's goals were reached, as one number that is 50 where each was reached as expected:
 * <pre>T = 50 + 10 Σ wᵢxᵢ / √((1 − ρ) Σ wᵢ² + ρ (Σ wᵢ)²)</pre>
 * It is never told without the distribution of x. Source: Kiresuk and Sherman (1968), Community Ment. Health J.
 * 4:443–453.
 *
 * @param t the T-score
 * @param distribution how many goals were reached to −2, −1, 0, +1 and +2, in this order
 */
public record GoalAttainmentScore(double t, List<Integer> distribution) {

    /** How much goals of one person go together, as Kiresuk and Sherman take it. */
    public static final double USUAL_CORRELATION = 0.3;

    private static final int MOST = 2;

    public GoalAttainmentScore {
        distribution = List.copyOf(distribution);
    }

    /**
     * The score of goals.
     *
     * @param attained from −2, much less than expected, to +2, much more
     * @param weights how much each goal counts, 0 or more
     * @param correlation ρ, from 0 to 1
     * @return missing with {@code NO_DATA} if there is no goal that counts
     * @throws IllegalArgumentException for another number of weights than of goals, an attainment beyond the scale, a
     *     weight under 0, NaN or infinity, and a correlation beyond 0 and 1
     */
    public static Estimate<GoalAttainmentScore> of(List<Integer> attained, List<Double> weights, double correlation) {
        Finite.requireAsMany(weights.size(), attained.size());
        check(attained, weights, correlation);
        double sum = weights.stream().mapToDouble(Double::doubleValue).sum();
        if (sum == 0) {
            return new Missing<>(Reason.NO_DATA);
        }
        double reached = 0;
        double squares = 0;
        for (int i = 0; i < attained.size(); i++) {
            double weight = weights.get(i) / sum;
            reached += weight * attained.get(i);
            squares += weight * weight;
        }
        double t = 50 + 10 * reached / Math.sqrt((1 - correlation) * squares + correlation);
        return new Value<>(new GoalAttainmentScore(t, distribution(attained)));
    }

    /** The score of goals that count alike, with the usual correlation. */
    public static Estimate<GoalAttainmentScore> of(List<Integer> attained) {
        return of(attained, attained.stream().map(goal -> 1.0).toList(), USUAL_CORRELATION);
    }

    private static List<Integer> distribution(List<Integer> attained) {
        return IntStream.rangeClosed(-MOST, MOST)
                .map(level ->
                        (int) attained.stream().filter(goal -> goal == level).count())
                .boxed()
                .toList();
    }

    private static void check(List<Integer> attained, List<Double> weights, double correlation) {
        List<String> wrong = new ArrayList<>();
        attained.stream().filter(goal -> Math.abs(goal) > MOST).forEach(goal -> wrong.add("attainment " + goal));
        weights.stream()
                .filter(weight -> !(weight >= 0 && Double.isFinite(weight)))
                .forEach(weight -> wrong.add("weight " + weight));
        if (!(correlation >= 0 && correlation <= 1)) {
            wrong.add("correlation " + correlation);
        }
        if (!wrong.isEmpty()) {
            throw new IllegalArgumentException("a goal score takes no " + String.join(", no ", wrong));
        }
    }
}
