package se.lyhord.disclosure;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;

/**
 * What is published, or follows by subtraction, of a block of people's answers to one question on a scale from 1.
 *
 * @param people how many answered, at least 1
 * @param steps the answers are 1 to this, at least 2
 * @param sum all scores together; empty where no mean is published
 * @param counts how many people gave an answer of each range that is published
 */
public record AnswerBlock(int people, int steps, OptionalLong sum, Map<AnswerRange, Integer> counts) {

    public AnswerBlock {
        if (people < 1 || steps < 2) {
            throw new IllegalArgumentException(
                    "a block has people and a scale, not %d and %d".formatted(people, steps));
        }
        counts = Map.copyOf(counts);
        for (var count : counts.entrySet()) {
            require(count.getKey().last() <= steps, people, count);
            require(count.getValue() >= 0 && count.getValue() <= people, people, count);
        }
        if (sum.isPresent()) {
            require(people <= sum.getAsLong() && sum.getAsLong() <= (long) people * steps, people, sum);
        }
    }

    /** A block of which the number of people alone is known. */
    public static AnswerBlock of(int people, int steps) {
        return new AnswerBlock(people, steps, OptionalLong.empty(), Map.of());
    }

    /** The same with the sum of scores: what a mean tells, see {@link PrintedMean}. */
    public AnswerBlock withSum(long scores) {
        return new AnswerBlock(people, steps, OptionalLong.of(scores), counts);
    }

    /** The same with the number of those who answered within a range: what a share tells. */
    public AnswerBlock withCount(AnswerRange range, int within) {
        Map<AnswerRange, Integer> more = new LinkedHashMap<>(counts);
        more.put(range, within);
        return new AnswerBlock(people, steps, sum, more);
    }

    /**
     * What anyone can work out of those who are in this block and not in a part of it: by subtraction of what is
     * published of both. So a home less one of its units gives the other, and a revised figure less the first one the
     * answers that were late.
     *
     * @throws IllegalArgumentException where the other cannot be a smaller part of this block
     */
    public AnswerBlock without(AnswerBlock part) {
        if (part.steps != steps) {
            throw new IllegalArgumentException("answers 1 to %d are no part of 1 to %d".formatted(part.steps, steps));
        }
        AnswerBlock rest = of(people - part.people, steps);
        if (sum.isPresent() && part.sum.isPresent()) {
            rest = rest.withSum(sum.getAsLong() - part.sum.getAsLong());
        }
        for (AnswerRange range : counts.keySet()) {
            if (part.counts.containsKey(range)) {
                rest = rest.withCount(range, count(range) - part.count(range));
            }
        }
        return rest;
    }

    private int count(AnswerRange range) {
        return counts.getOrDefault(range, 0);
    }

    private static void require(boolean possible, int people, Object fact) {
        if (!possible) {
            throw new IllegalArgumentException("the answers of %d people can't be %s".formatted(people, fact));
        }
    }
}
