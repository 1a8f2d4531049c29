package se.lyhord.indicator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import se.lyhord.indicator.Definition.Rule;
import se.lyhord.indicator.Tally.Version;

/**
 * Counts responses, each for all survey expressions at once. Valid answers are 1 to 5; skipped, don't know and not
 * shown leave numerator and denominator alike.
 */
public final class ResponseCounting {

    private final List<Definition> definitions;
    private final Questionnaires questionnaires;

    /** Prepares for responses to any version, counted at the definitions' places in the list. */
    public ResponseCounting(List<Definition> definitions, Questionnaires questionnaires) {
        this.definitions = List.copyOf(definitions);
        this.questionnaires = questionnaires;
    }

    /**
     * What counts the responses to a version.
     *
     * @throws IllegalStateException for a questionnaire that is not known: its answers cannot be read
     */
    public Counter of(Version version) {
        var questionnaire = questionnaires
                .find(version.template(), version.version())
                .orElseThrow(
                        () -> new IllegalStateException("There are responses to a questionnaire that is not known: "
                                + version.template() + " version " + version.version()));
        var counted = new ArrayList<Counted>();
        for (var i = 0; i < definitions.size(); i++) {
            if (definitions.get(i).rule() instanceof Rule.Survey(var template, var expression)
                    && template.equals(version.template())) {
                counted.add(new Counted(
                        i, definitions.get(i).isByGender(), expression, positions(expression, questionnaire)));
            }
        }
        return new Counter(questionnaire, counted);
    }

    /** Of the questions that this version has. */
    private static int[] positions(SurveyExpression expression, Questionnaire questionnaire) {
        return expression.questions().stream()
                .mapToInt(questionnaire.questions()::indexOf)
                .filter(position -> position >= 0)
                .toArray();
    }

    private record Counted(int indicator, boolean byGender, SurveyExpression expression, int[] positions) {

        Stream<Integer> places() {
            return Arrays.stream(positions).boxed();
        }
    }

    /** Counts responses to one version. */
    public static final class Counter {

        private final Questionnaire questionnaire;
        private final Counted[] counted;
        private final int genderAt;
        private final int length;

        private Counter(Questionnaire questionnaire, List<Counted> counted) {
            this.questionnaire = questionnaire;
            this.counted = counted.toArray(Counted[]::new);
            this.genderAt = questionnaire.questions().indexOf("gender");
            this.length = 1
                    + Stream.concat(Stream.of(genderAt), counted.stream().flatMap(Counted::places))
                            .max(Integer::compare)
                            .orElseThrow();
        }

        /**
         * Counts a response.
         *
         * @param bytes that hold the answers, one byte a question
         * @param from where they begin
         * @param until where they end
         * @throws IllegalStateException where there are fewer answers than are read
         */
        public void count(Tally.Home home, byte[] bytes, int from, int until) {
            if (until - from < length) {
                throw new IllegalStateException(
                        "A response has " + (until - from) + " answers where " + length + " are read");
            }
            var gender = genderAt < 0 ? Gender.X : questionnaire.genderOf(bytes[from + genderAt]);
            for (var each : counted) {
                var at = each.byGender() ? gender : Gender.X;
                switch (each.expression()) {
                    case SurveyExpression.Share share -> count(home, at, each, share, bytes, from);
                    case SurveyExpression.Mean mean -> count(home, at, each, mean, bytes, from);
                }
            }
        }

        private static void count(
                Tally.Home home, Gender gender, Counted counted, SurveyExpression.Share share, byte[] bytes, int from) {
            for (var position : counted.positions()) {
                var answer = bytes[from + position];
                if (isValid(answer)) {
                    var within = answer >= share.from() && answer <= share.to();
                    home.add(gender, counted.indicator(), within ? 1 : 0, 1);
                }
            }
        }

        private static void count(
                Tally.Home home, Gender gender, Counted counted, SurveyExpression.Mean mean, byte[] bytes, int from) {
            var valid = 0;
            var sum = 0;
            for (var position : counted.positions()) {
                var answer = bytes[from + position];
                if (isValid(answer)) {
                    valid++;
                    sum += answer;
                }
            }
            if (valid > 0 && 2 * valid >= counted.positions().length) {
                home.add(gender, counted.indicator(), sum >= mean.atLeast() * valid ? 1 : 0, 1);
            }
        }

        private static boolean isValid(byte answer) {
            return answer >= 1 && answer <= 5;
        }
    }
}
