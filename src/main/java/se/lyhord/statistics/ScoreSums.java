package se.lyhord.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoublePredicate;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.BinomialDistribution;
import se.lyhord.statistics.Estimate.Missing;
import se.lyhord.statistics.Estimate.Reason;
import se.lyhord.statistics.Estimate.Value;

/**
 * The sums of scores that so many hits can have, with their weights: the hits of each group are binomial with one
 * probability, which the condition on their number does away with. Group by group, the states are kept by number of
 * hits and sum of scores.
 */
final class ScoreSums {

    private static final int MOST_HITS = 100_000;
    private static final long MOST_STEPS = 20_000_000;
    private static final long MOST_KEPT = 300_000;

    private final int hits;
    private final double share;
    private List<Map<Double, Double>> weightBySum;
    private long steps;
    private long kept;

    private ScoreSums(TrendData data) {
        hits = (int) data.hits();
        share = data.hits() / data.people();
        weightBySum = nothing();
        weightBySum.getFirst().put(0.0, 1.0);
    }

    /** The sums; missing with {@code TOO_LARGE} where there are too many to go through. */
    static Estimate<ScoreSums> of(TrendData data) {
        if (data.people() > Integer.MAX_VALUE || data.hits() > MOST_HITS) {
            return new Missing<>(Reason.TOO_LARGE);
        }
        ScoreSums sums = new ScoreSums(data);
        for (int i = 0; i < data.groups().size() && !sums.isTooLarge(); i++) {
            sums.add((int) data.groups().get(i).denominator(), data.scores().get(i));
        }
        return sums.isTooLarge() ? new Missing<>(Reason.TOO_LARGE) : new Value<>(sums);
    }

    /** How probable the sums are that are meant. */
    double probability(DoublePredicate meant) {
        Map<Double, Double> whole = weightBySum.get(hits);
        double all = whole.values().stream().mapToDouble(Double::doubleValue).sum();
        double those = whole.entrySet().stream()
                .filter(entry -> meant.test(entry.getKey()))
                .mapToDouble(Map.Entry::getValue)
                .sum();
        return Math.min(1, those / all);
    }

    private void add(int people, double score) {
        BinomialDistribution group = new BinomialDistribution(null, people, share);
        double[] probability = IntStream.rangeClosed(0, Math.min(people, hits))
                .mapToDouble(group::probability)
                .toArray();
        List<Map<Double, Double>> before = weightBySum;
        weightBySum = nothing();
        kept = 0;
        for (int had = 0; had <= hits; had++) {
            Map<Double, Double> sums = before.get(had);
            for (int more = 0; !sums.isEmpty() && more < probability.length && had + more <= hits; more++) {
                if (isTooLarge()) {
                    return;
                }
                add(sums, weightBySum.get(had + more), more * score, probability[more]);
            }
        }
    }

    private void add(Map<Double, Double> before, Map<Double, Double> after, double scores, double probability) {
        steps += before.size();
        kept -= after.size();
        before.forEach((sum, weight) -> after.merge(sum + scores, weight * probability, Double::sum));
        kept += after.size();
    }

    private boolean isTooLarge() {
        return steps > MOST_STEPS || kept > MOST_KEPT;
    }

    private List<Map<Double, Double>> nothing() {
        List<Map<Double, Double>> empty = new ArrayList<>();
        IntStream.rangeClosed(0, hits).forEach(had -> empty.add(new HashMap<>()));
        return empty;
    }
}
