package se.lyhord.survey.template;

import java.util.Set;

/**
 * When a question is asked: only where an earlier one was answered so.
 *
 * @param question id of the earlier question
 * @param values the answers that lead here: option values, {@code ja}, {@code nej} or {@code dont_know}
 */
public record Condition(String question, Set<String> values) {

    /** How "don't know" is written in a condition. */
    public static final String DONT_KNOW = "dont_know";

    public Condition {
        values = Set.copyOf(values);
        if (values.isEmpty()) {
            throw new IllegalArgumentException("A condition names at least one answer");
        }
    }

    boolean isMetBy(Question earlier, int answer) {
        return answer == Question.DONT_KNOW && earlier.kind().hasDontKnow()
                ? values.contains(DONT_KNOW)
                : earlier.chosen(answer).stream().anyMatch(values::contains);
    }
}
