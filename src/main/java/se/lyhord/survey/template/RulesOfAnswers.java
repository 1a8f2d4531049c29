package se.lyhord.survey.template;

import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import se.lyhord.survey.template.DraftQuestion.Field;
import se.lyhord.survey.template.TemplateRules.Checked;
import se.lyhord.survey.template.TemplateRules.Rule;

/** What can be answered: steps, options, numbers. */
final class RulesOfAnswers {

    static final List<Rule> ALL = List.of(
            RulesOfAnswers::wordsAreReadByNobody,
            RulesOfAnswers::aScaleHasTwoToSevenSteps,
            RulesOfAnswers::everyStepIsInBothLanguages,
            RulesOfAnswers::aScaleMeasuresADimension,
            RulesOfAnswers::thereAreOneToSevenOptions,
            RulesOfAnswers::everyOptionIsInBothLanguages,
            RulesOfAnswers::optionsDiffer,
            RulesOfAnswers::everyOptionHasACode,
            RulesOfAnswers::aChoiceOfPicturesHasThem,
            RulesOfAnswers::aNumberHasAGreatestOne);

    private static final int MOST = 7;

    private RulesOfAnswers() {}

    private static void wordsAreReadByNobody(Checked it) {
        it.eachQuestion((at, question) -> {
            if (question.kind() == Kind.TEXT) {
                it.warning(
                        at,
                        "Det som skrivs i fritext kan ingen läsa än. Fråga bara om någon ska kunna ta hand om svaren.",
                        "What is written in free text can be read by nobody yet. Ask only if somebody will be able to care.");
            }
        });
    }

    private static void aScaleHasTwoToSevenSteps(Checked it) {
        var steps = it.draft().steps().size();
        if (hasScale(it) && (steps < 2 || steps > MOST)) {
            it.error(
                    "Skalan har två till sju steg, inte " + steps + ".",
                    "The scale has two to seven steps, not " + steps + ".");
        }
    }

    private static void everyStepIsInBothLanguages(Checked it) {
        if (hasScale(it)
                && it.draft().steps().stream().anyMatch(step -> !step.text().isWhole())) {
            it.error(
                    "Ett av skalans steg saknar text på svenska eller engelska.",
                    "One of the scale's steps has no text in Swedish or English.");
        }
    }

    private static boolean hasScale(Checked it) {
        return it.draft().questions().stream().anyMatch(question -> question.kind() == Kind.SCALE);
    }

    private static void aScaleMeasuresADimension(Checked it) {
        it.eachQuestion((at, question) -> {
            if (question.kind() == Kind.SCALE && !question.get(Field.DIMENSION).matches("[a-z_]{1,40}")) {
                it.error(
                        at,
                        "Välj vilket område frågan mäter (små bokstäver a–z och _).",
                        "Choose the area that the question measures (small letters a–z and _).");
            }
        });
    }

    private static void thereAreOneToSevenOptions(Checked it) {
        eachWithOptions(it, (at, question) -> {
            var most = question.kind() == Kind.MULTIPLE ? MOST - 1 : MOST;
            var count = question.options().size();
            if (count < 1 || count > most) {
                it.error(
                        at,
                        "Frågan har ett till " + most + " alternativ, inte " + count + ".",
                        "The question has one to " + most + " options, not " + count + ".");
            }
        });
    }

    private static void everyOptionIsInBothLanguages(Checked it) {
        eachWithOptions(it, (at, question) -> {
            if (question.options().stream().anyMatch(option -> !option.text().isWhole())) {
                it.error(
                        at,
                        "Ett alternativ saknar text på svenska eller engelska.",
                        "An option has no text in Swedish or English.");
            }
        });
    }

    private static void optionsDiffer(Checked it) {
        eachWithOptions(it, (at, question) -> {
            if (hasTwice(question, option -> option.text().sv())
                    || hasTwice(question, option -> option.text().en())) {
                it.error(at, "Två alternativ har samma text.", "Two options have the same text.");
            }
        });
    }

    private static void everyOptionHasACode(Checked it) {
        eachWithOptions(it, (at, question) -> {
            if (hasTwice(question, DraftChoice::value)) {
                it.error(at, "Två alternativ har samma kod.", "Two options have the same code.");
            }
            if (!question.options().stream().allMatch(option -> option.value().matches("[^\\s|]{1,20}"))) {
                it.error(
                        at,
                        "Ett alternativs kod har ett till tjugo tecken, utan mellanrum och |.",
                        "An option's code has one to twenty characters, without spaces and |.");
            }
        });
    }

    private static boolean hasTwice(DraftQuestion question, Function<DraftChoice, String> text) {
        var seen = new HashSet<String>();
        return question.options().stream()
                .map(text)
                .map(String::strip)
                .anyMatch(one -> !one.isEmpty() && !seen.add(one));
    }

    private static void aChoiceOfPicturesHasThem(Checked it) {
        it.eachQuestion((at, question) -> {
            if (question.kind() == Kind.PICTURE
                    && question.options().stream()
                            .anyMatch(option -> option.picture().isEmpty())) {
                it.error(at, "Varje bildalternativ har en bild.", "Every option of a picture choice has a picture.");
            }
        });
    }

    private static void aNumberHasAGreatestOne(Checked it) {
        it.eachQuestion((at, question) -> {
            if (question.kind() == Kind.NUMBER && !question.get(Field.MOST).matches("[1-9]\\d?|1\\d\\d|200")) {
                it.error(at, "Det största talet är 1 till 200.", "The greatest number is 1 to 200.");
            }
        });
    }

    private static void eachWithOptions(Checked it, java.util.function.BiConsumer<Integer, DraftQuestion> look) {
        it.eachQuestion((at, question) -> {
            if (DraftQuestion.hasOwnOptions(question.kind())) {
                look.accept(at, question);
            }
        });
    }
}
