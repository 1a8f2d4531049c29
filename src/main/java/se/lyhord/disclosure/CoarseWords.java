package se.lyhord.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Says of homes that are hidden under a published node whether most answers were positive. Said is of which side more than
 * half were, and only where none of them is hidden for what it answered and not even those who know how large each home is could tell from it, and from what is known of
 * the hidden homes together, a certain answer or how few somebody is.
 */
final class CoarseWords {

    private final SensitivityRule rule;
    private final int question;

    private CoarseWords(SensitivityRule rule, int question) {
        this.rule = rule;
        this.question = question;
    }

    /** The words by the node's code; none where it has none. */
    static Map<String, Released> of(Place root, SensitivityRule rule, TreeProtection totals, int question) {
        Map<String, Released> words = new HashMap<>();
        if (rule instanceof AnswersRule answers
                && answers.questions().size() == 1
                && answers.questions().getFirst().met() != Question.Side.NEUTRAL) {
            CoarseWords coarse = new CoarseWords(rule, question);
            coarse.collect(root, totals, answers.questions().getFirst(), words);
        }
        return words;
    }

    private void collect(Place place, TreeProtection totals, Question asked, Map<String, Released> words) {
        if (totals.isShown(place)) {
            List<Place> hidden = new ArrayList<>();
            for (Place child : place.children()) {
                if (child.people() > 0 && !totals.isShown(child)) {
                    hidden.add(child);
                }
                collect(child, totals, asked, words);
            }
            if (!hidden.isEmpty()) {
                words.putAll(words(hidden, totals.residual(place), asked));
            }
        }
    }

    private Map<String, Released> words(List<Place> hidden, Block together, Question asked) {
        Map<String, Range> ranges = new HashMap<>();
        hidden.forEach(place -> ranges.put(place.code(), range(place, together)));
        long least = ranges.values().stream().mapToLong(Range::least).sum();
        long most = ranges.values().stream().mapToLong(Range::most).sum();
        boolean isOpen = hidden.stream().allMatch(place -> !isCertain(place))
                && hidden.stream().allMatch(place -> {
                    Range own = ranges.getOrDefault(place.code(), Range.UNKNOWN);
                    long met = together.met(question);
                    return isOpen(
                            place.people(),
                            Math.max(own.least(), met - (most - own.most())),
                            Math.min(own.most(), met - (least - own.least())),
                            asked);
                });
        Map<String, Released> words = new HashMap<>();
        if (isOpen) {
            ranges.forEach((code, range) -> range.side(asked).ifPresent(side -> words.put(code, side)));
        }
        return words;
    }

    /** What the words leave open of how many met the question: all, where nothing can be said. */
    private record Range(long least, long most, Optional<Boolean> isMostlyMet) {

        static final Range UNKNOWN = new Range(0, 0, Optional.empty());

        Optional<Released> side(Question asked) {
            return isMostlyMet.map(met -> (met ? asked.met() : asked.met().other()) == Question.Side.POSITIVE
                    ? Released.Mostly.POSITIVE
                    : Released.Mostly.NEGATIVE);
        }
    }

    private Range range(Place place, Block together) {
        long people = place.people();
        long twice = 2 * place.total().met(question);
        boolean isLarge = rule.threshold().allows(people) && rule.threshold().allows(together.people() - people);
        if (!isLarge) {
            return new Range(0, people, Optional.empty());
        }
        if (twice == people) {
            // without a word beside others that have one, it is known to be half
            return new Range(people / 2, people / 2, Optional.empty());
        }
        return twice > people
                ? new Range(people / 2 + 1, people, Optional.of(true))
                : new Range(0, (people - 1) / 2, Optional.of(false));
    }

    /** Beside the words, that it is hidden at all would tell it. */
    private boolean isCertain(Place place) {
        return rule.threshold().allows(place.people()) && !rule.isSafe(place.total());
    }

    /** Whether no answer is certain for four fifths, by the words and what is known of all together. */
    private static boolean isOpen(long people, long least, long most, Question asked) {
        return !(asked.metTells() && 5 * least >= 4 * people)
                && !(asked.restTells() && 5 * (people - most) >= 4 * people);
    }
}
