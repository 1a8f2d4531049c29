package se.lyhord.indicator;

import java.util.List;

/** What a single response must say to count: one of two forms, see {@link SurveyExpressionParser}. */
public sealed interface SurveyExpression {

    /** The questions it reads. */
    List<String> questions();

    /** {@code share of D1 in 4..5}: of those with a valid answer, those whose answer lies within. */
    record Share(String question, int from, int to) implements SurveyExpression {
        @Override
        public List<String> questions() {
            return List.of(question);
        }
    }

    /**
     * {@code mean of T1..T4 >= 4 with half answered}: of those with a valid answer to at least half of the questions
     * that their version has, those whose valid answers have at least this mean.
     */
    record Mean(List<String> questions, int atLeast) implements SurveyExpression {
        public Mean {
            questions = List.copyOf(questions);
        }
    }
}
