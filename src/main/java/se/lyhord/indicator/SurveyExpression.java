package se.lyhord.indicator;

import java.util.List;
import se.lyhord.datafile.Bilingual;

/** What a single response must say to count: one of two forms, see {@link SurveyExpressionParser}. */
public sealed interface SurveyExpression {

    /** What became of reading one. */
    sealed interface Reading {

        /** It is one. */
        record Read(SurveyExpression expression) implements Reading {}

        /** It is none, and why. */
        record Refused(Bilingual reason) implements Reading {}
    }

    /** Reads what somebody wrote. */
    static Reading read(String text) {
        try {
            return new Reading.Read(SurveyExpressionParser.parse(text, 1));
        } catch (BrokenDefinition e) {
            return new Reading.Refused(e.in("").reason());
        }
    }

    /** The questions it reads. */
    List<String> questions();

    /** As it is written in files. */
    String written();

    /** {@code share of D1 in 4..5}: of those with a valid answer, those whose answer lies within. */
    record Share(String question, int from, int to) implements SurveyExpression {
        @Override
        public List<String> questions() {
            return List.of(question);
        }

        @Override
        public String written() {
            return "share of %s in %d..%d".formatted(question, from, to);
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

        @Override
        public String written() {
            var range =
                    questions.size() == 1 ? questions.getFirst() : questions.getFirst() + ".." + questions.getLast();
            return "mean of %s >= %d with half answered".formatted(range, atLeast);
        }
    }
}
