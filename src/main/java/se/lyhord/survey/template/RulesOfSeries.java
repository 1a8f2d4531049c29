package se.lyhord.survey.template;

import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import se.lyhord.survey.template.DraftQuestion.Field;
import se.lyhord.survey.template.TemplateRules.Checked;
import se.lyhord.survey.template.TemplateRules.Rule;

/** What series and translations need: areas of several questions, comparability declared, translations kept. */
final class RulesOfSeries {

    static final List<Rule> ALL = List.of(
            RulesOfSeries::aDimensionHasSeveralQuestions,
            RulesOfSeries::aDimensionKeepsItsQuestions,
            RulesOfSeries::comparabilityIsDeclared,
            RulesOfSeries::translationsAreKept);

    private RulesOfSeries() {}

    private static void aDimensionHasSeveralQuestions(Checked it) {
        var questions = new TreeMap<String, Integer>();
        it.eachQuestion((_, question) -> {
            if (question.kind() == Kind.SCALE) {
                questions.merge(question.get(Field.DIMENSION), 1, Integer::sum);
            }
        });
        questions.forEach((dimension, number) -> {
            if (number == 1 && !dimension.isEmpty()) {
                it.warning(
                        "Området " + dimension
                                + " har bara en fråga. Ett område behöver flera för att ge ett säkert mått.",
                        "The area " + dimension + " has one question only. An area needs several to be measured well.");
            }
        });
    }

    private static void aDimensionKeepsItsQuestions(Checked it) {
        it.comparability()
                .before()
                .ifPresent(before -> before.questions().stream()
                        .filter(question -> question.dimension().isPresent())
                        .filter(question -> it.draft().find(question.id()).isEmpty())
                        .forEach(gone -> it.warning(
                                gone.id() + " finns i version " + before.version()
                                        + " men inte här. Mått som räknar den bygger då på färre frågor.",
                                gone.id() + " is in version " + before.version()
                                        + " but not here. Measures that count it then rest on fewer questions.")));
    }

    private static void comparabilityIsDeclared(Checked it) {
        it.eachQuestion((at, question) -> {
            if (it.comparability().isUndecided(question)) {
                it.error(
                        at,
                        "Frågan är ändrad sedan tidigare: bestäm om svaren går att jämföra.",
                        "The question has changed: decide whether its answers can be compared.");
            }
        });
    }

    private static void translationsAreKept(Checked it) {
        it.comparability().before().ifPresent(before -> {
            var afresh = new CarryingOver(before, it.draft()).toTranslate();
            if (afresh.isEmpty() || before.packs().isEmpty()) {
                return;
            }
            var languages = String.join(", ", new TreeSet<>(before.packs().keySet()));
            var what = String.join(", ", afresh);
            it.warning(
                    "Översättningarna följer inte med (" + languages + "). Att översätta på nytt: " + what + ".",
                    "Translations are not carried over (" + languages + "). To be translated anew: " + what + ".");
        });
    }
}
