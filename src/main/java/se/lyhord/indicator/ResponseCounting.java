package se.lyhord.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.lyhord.indicator.Definition.Rule;
import se.lyhord.indicator.Tally.Version;

/**
 * Counts responses, each for all survey expressions at once. Valid answers are 1 to 5; skipped, don't know and not
 * shown leave numerator and denominator alike.
 */
public final class ResponseCounting {

    private final List<Definition> definitions;
    private final Questionnaires questionnaires;
    private final Tally tally;
    private final Map<Version, Reading> readings = new HashMap<>();

    /** Prepares for responses to any version, counted at the definitions' places in the list. */
    public ResponseCounting(List<Definition> definitions, Questionnaires questionnaires, Tally tally) {
        this.definitions = List.copyOf(definitions);
        this.questionnaires = questionnaires;
        this.tally = tally;
    }

    private record Reading(Questionnaire questionnaire, List<Counted> counted) {}

    private record Counted(int indicator, boolean byGender, SurveyExpression expression, int[] positions) {}

    /**
     * Counts a response.
     *
     * @param answers one byte a question
     * @throws IllegalStateException for a questionnaire that is not known: its answers cannot be read
     */
    public void count(String home, String template, int version, byte[] answers) {
        var reading = readings.computeIfAbsent(new Version(template, version), this::reading);
        var gender = reading.questionnaire().genderOf(answers);
        for (var counted : reading.counted()) {
            var at = counted.byGender() ? gender : Gender.X;
            switch (counted.expression()) {
                case SurveyExpression.Share share -> count(home, at, counted, share, answers);
                case SurveyExpression.Mean mean -> count(home, at, counted, mean, answers);
            }
        }
    }

    private void count(String home, Gender gender, Counted counted, SurveyExpression.Share share, byte[] answers) {
        for (var position : counted.positions()) {
            var answer = answers[position];
            if (isValid(answer)) {
                var within = answer >= share.from() && answer <= share.to();
                tally.add(home, gender, counted.indicator(), within ? 1 : 0, 1);
            }
        }
    }

    private void count(String home, Gender gender, Counted counted, SurveyExpression.Mean mean, byte[] answers) {
        var valid = 0;
        var sum = 0;
        for (var position : counted.positions()) {
            if (isValid(answers[position])) {
                valid++;
                sum += answers[position];
            }
        }
        if (valid > 0 && 2 * valid >= counted.positions().length) {
            tally.add(home, gender, counted.indicator(), sum >= mean.atLeast() * valid ? 1 : 0, 1);
        }
    }

    private static boolean isValid(byte answer) {
        return answer >= 1 && answer <= 5;
    }

    private Reading reading(Version version) {
        var questionnaire = questionnaires
                .find(version.template(), version.version())
                .orElseThrow(
                        () -> new IllegalStateException("There are responses to a questionnaire that is not known: "
                                + version.template() + " version " + version.version()));
        tally.answered(version);
        var counted = new ArrayList<Counted>();
        for (var i = 0; i < definitions.size(); i++) {
            if (definitions.get(i).rule() instanceof Rule.Survey(var template, var expression)
                    && template.equals(version.template())) {
                counted.add(new Counted(
                        i, definitions.get(i).isByGender(), expression, positions(expression, questionnaire)));
            }
        }
        return new Reading(questionnaire, counted);
    }

    /** Of the questions that this version has. */
    private static int[] positions(SurveyExpression expression, Questionnaire questionnaire) {
        return expression.questions().stream()
                .mapToInt(questionnaire.questions()::indexOf)
                .filter(position -> position >= 0)
                .toArray();
    }
}
