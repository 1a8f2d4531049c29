package se.lyhord.statistics;

import java.util.ArrayList;
import java.util.List;
import se.lyhord.statistics.Estimate.Missing;
import se.lyhord.statistics.Estimate.Reason;
import se.lyhord.statistics.Estimate.Value;

/** Groups of people in an order that scores give, with somebody in each, of whom some are hits and some are not. */
record TrendData(List<Share> groups, List<Double> scores) {

    private static final double SMALL_EXPECTED = 5;

    /** The groups with somebody in them; missing where they can hold no trend. */
    static Estimate<TrendData> of(List<Share> groups, List<Double> scores) {
        Finite.requireAsMany(scores.size(), groups.size());
        Finite.numbers(scores);
        List<Share> counted = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            if (groups.get(i).denominator() > 0) {
                counted.add(groups.get(i));
                theirs.add(scores.get(i));
            }
        }
        return new TrendData(counted, theirs).checked();
    }

    private Estimate<TrendData> checked() {
        if (groups.isEmpty()) {
            return new Missing<>(Reason.NO_DATA);
        }
        if (scores.stream().distinct().count() < 2) {
            return new Missing<>(Reason.TOO_FEW);
        }
        return hits() == 0 || hits() == people() ? new Missing<>(Reason.ZERO_VARIANCE) : new Value<>(this);
    }

    /** Those who are no hits, as the hits; their scores go the other way. */
    TrendData complement() {
        List<Share> others = groups.stream()
                .map(group -> new Share(group.denominator() - group.part(), group.denominator()))
                .toList();
        return new TrendData(others, scores);
    }

    double hits() {
        return groups.stream().mapToDouble(Share::part).sum();
    }

    double people() {
        return groups.stream().mapToDouble(Share::denominator).sum();
    }

    /** What the hits' scores add up to. */
    double score() {
        double sum = 0;
        for (int i = 0; i < groups.size(); i++) {
            sum += groups.get(i).part() * scores.get(i);
        }
        return sum;
    }

    /** What they add up to on average, if the share is the same everywhere. */
    double expectedScore() {
        double sum = 0;
        for (int i = 0; i < groups.size(); i++) {
            sum += groups.get(i).denominator() * scores.get(i);
        }
        return sum * hits() / people();
    }

    /** What they add up to beyond the average; 0 where only rounding makes a difference. */
    double slope() {
        double slope = score() - expectedScore();
        return Math.abs(slope) <= tolerance() ? 0 : slope;
    }

    /** What rounding can make of sums of scores. */
    double tolerance() {
        double largest = scores.stream().mapToDouble(Math::abs).max().orElse(0);
        return 1e-12 * largest * people();
    }

    /** Whether some group would have fewer than five hits, or others, if the share were the same everywhere. */
    boolean hasSmallExpectedCount() {
        double rarer = Math.min(hits(), people() - hits()) / people();
        return groups.stream().anyMatch(group -> group.denominator() * rarer < SMALL_EXPECTED);
    }
}
