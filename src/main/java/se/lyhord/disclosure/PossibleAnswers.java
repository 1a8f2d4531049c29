package se.lyhord.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How many people can have given each answer: from the least to the most over all whole-number distributions that agree
 * with what is published of a block. Linear programming over fractions of people would allow more than there can be: of
 * five people with the sum 24 one has answered 4, not none to one.
 *
 * <p>Where at most one range is counted and there is no sum, the intervals follow at once; otherwise the distributions
 * are gone through, at most C(n + s − 1, s − 1) for n people and s answers: 8,855 for 19 and 5.
 *
 * <p>Source of the idea that a table is as open as its possible originals are few: Willenborg and de Waal, <i>Elements
 * of Statistical Disclosure Control</i>, 2001; Hundepool et al., <i>Statistical Disclosure Control</i>, 2012, on
 * feasibility intervals.
 */
public final class PossibleAnswers {

    private final AnswerBlock block;
    private final int[] counts;
    private final @Nullable CountInterval[] intervals;

    private PossibleAnswers(AnswerBlock block) {
        this.block = block;
        this.counts = new int[block.steps() + 1];
        this.intervals = new @Nullable CountInterval[block.steps() + 1];
    }

    /**
     * The intervals of the answers 1, 2 and so on.
     *
     * @throws IllegalArgumentException where no distribution agrees with what is published
     */
    public static List<CountInterval> intervals(AnswerBlock block) {
        return block.sum().isEmpty() && block.counts().size() <= 1 ? atOnce(block) : enumerated(block);
    }

    private static List<CountInterval> atOnce(AnswerBlock block) {
        AnswerRange everyAnswer = new AnswerRange(1, block.steps());
        Map.Entry<AnswerRange, Integer> counted =
                block.counts().entrySet().stream().findAny().orElseGet(() -> Map.entry(everyAnswer, block.people()));
        int outside = block.people() - counted.getValue();
        int answersOutside = block.steps() - counted.getKey().size();
        if (answersOutside == 0 && outside > 0) {
            throw contradiction(block);
        }
        return IntStream.rangeClosed(1, block.steps())
                .mapToObj(answer -> counted.getKey().contains(answer)
                        ? shared(counted.getValue(), counted.getKey().size())
                        : shared(outside, answersOutside))
                .toList();
    }

    /** What one of so many answers can have of these people. */
    private static CountInterval shared(int people, int answers) {
        return new CountInterval(answers == 1 ? people : 0, people);
    }

    /** The intervals by going through all distributions; for every block, and slow for large ones. */
    static List<CountInterval> enumerated(AnswerBlock block) {
        PossibleAnswers possible = new PossibleAnswers(block);
        possible.give(block.steps(), block.people(), block.sum());
        List<CountInterval> intervals = new ArrayList<>();
        for (int answer = 1; answer <= block.steps(); answer++) {
            CountInterval interval = possible.intervals[answer];
            if (interval == null) {
                throw contradiction(block);
            }
            intervals.add(interval);
        }
        return intervals;
    }

    /** Gives this answer and all lower ones to the people that are left, in every way. */
    private void give(int answer, int people, OptionalLong sum) {
        if (sum.isPresent() && (sum.getAsLong() < people || sum.getAsLong() > (long) people * answer)) {
            return;
        }
        if (answer == 1) {
            counts[1] = people;
            noteIfPossible();
            return;
        }
        for (int given = 0; given <= people; given++) {
            counts[answer] = given;
            long scores = (long) given * answer;
            give(answer - 1, people - given, sum.isPresent() ? OptionalLong.of(sum.getAsLong() - scores) : sum);
        }
    }

    private void noteIfPossible() {
        for (Map.Entry<AnswerRange, Integer> published : block.counts().entrySet()) {
            AnswerRange range = published.getKey();
            int within = IntStream.rangeClosed(range.first(), range.last())
                    .map(answer -> counts[answer])
                    .sum();
            if (within != published.getValue()) {
                return;
            }
        }
        for (int answer = 1; answer <= block.steps(); answer++) {
            CountInterval found = CountInterval.exactly(counts[answer]);
            CountInterval known = intervals[answer];
            intervals[answer] = known == null ? found : known.or(found);
        }
    }

    private static IllegalArgumentException contradiction(AnswerBlock block) {
        return new IllegalArgumentException("no answers agree with what is published: " + block);
    }
}
