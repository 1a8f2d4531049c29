package se.lyhord.survey.template;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import se.lyhord.survey.template.DraftQuestion.Field;
import se.lyhord.survey.template.TemplateRules.Checked;
import se.lyhord.survey.template.TemplateRules.Rule;

/** What holds where children under twelve answer: pictures, few steps, nothing put in the negative. */
final class RulesForChildren {

    static final List<Rule> ALL = List.of(
            RulesForChildren::stepsHavePictures,
            RulesForChildren::thereAreAtMostFourSteps,
            RulesForChildren::questionsHavePictures,
            RulesForChildren::nothingIsPutInTheNegative);

    private static final int GROWN = 12;
    private static final int MOST_STEPS = 4;
    private static final Pattern NEGATION =
            Pattern.compile("(?U)\\b(inte|aldrig|ej|ingen|inget|inga|icke)\\b", Pattern.CASE_INSENSITIVE);

    private RulesForChildren() {}

    private static boolean isForChildren(Checked it) {
        return it.draft().asks() == Template.Asks.RESIDENTS
                && it.draft().youngest().filter(age -> age < GROWN).isPresent();
    }

    private static boolean hasScale(Checked it) {
        return it.draft().questions().stream().anyMatch(question -> question.kind() == Kind.SCALE);
    }

    private static void stepsHavePictures(Checked it) {
        if (isForChildren(it)
                && hasScale(it)
                && it.draft().steps().stream().anyMatch(step -> step.picture().isEmpty())) {
            it.error(
                    "För barn under 12 år har varje steg i skalan en bild.",
                    "For children under 12 every step of the scale has a picture.");
        }
    }

    private static void thereAreAtMostFourSteps(Checked it) {
        if (isForChildren(it) && hasScale(it) && it.draft().steps().size() > MOST_STEPS) {
            it.error(
                    "För barn under 12 år har skalan högst fyra steg.",
                    "For children under 12 the scale has at most four steps.");
        }
    }

    private static void questionsHavePictures(Checked it) {
        if (isForChildren(it)) {
            it.eachQuestion((at, question) -> {
                if (question.kind() == Kind.SCALE && question.get(Field.PICTURE).isEmpty()) {
                    it.error(
                            at,
                            "För barn under 12 år har frågan en bild.",
                            "For children under 12 the question has a picture.");
                }
            });
        }
    }

    private static void nothingIsPutInTheNegative(Checked it) {
        if (isForChildren(it)) {
            it.eachQuestion((at, question) -> {
                var found = NEGATION.matcher(question.text().sv());
                if (found.find()) {
                    var word = found.group().toLowerCase(Locale.ROOT);
                    it.warning(
                            at,
                            "Barn under 12 år missförstår ofta frågor med ”" + word
                                    + "”. Fråga om det som är, inte om det" + " som saknas.",
                            "Children under 12 often misread questions with “" + word
                                    + "” (not, never). Ask for what there" + " is, not for what is missing.");
                }
            });
        }
    }
}
