package se.lyhord.survey.template;

import java.util.HashSet;
import java.util.List;
import se.lyhord.survey.template.DraftQuestion.Field;
import se.lyhord.survey.template.TemplateDraft.Head;
import se.lyhord.survey.template.TemplateRules.Checked;
import se.lyhord.survey.template.TemplateRules.Rule;

/** Names, ages, and that nothing is left unwritten in Swedish or English. */
final class RulesOfForm {

    static final List<Rule> ALL = List.of(
            RulesOfForm::itHasATitleInBothLanguages,
            RulesOfForm::itSaysForWhichAges,
            RulesOfForm::everySectionHasQuestions,
            RulesOfForm::aSectionTitleIsInBothLanguages,
            RulesOfForm::everyQuestionHasAnIdOfItsOwn,
            RulesOfForm::everyQuestionIsAskedInBothLanguages,
            RulesOfForm::whatIsReadAloudIsInBothLanguages,
            RulesOfForm::aNationalMeasureIsWrittenAsKoladaDoes);

    private RulesOfForm() {}

    private static void itHasATitleInBothLanguages(Checked it) {
        if (!it.draft().title().isWhole()) {
            it.error("Titeln saknas på svenska eller engelska.", "The title is missing in Swedish or English.");
        }
    }

    private static void itSaysForWhichAges(Checked it) {
        if (!it.draft().get(Head.AGES).matches(TemplateDraft.AGES)) {
            it.error("Skriv åldrarna som 12-20 eller 18-.", "Write the ages as 12-20 or 18-.");
        }
    }

    private static void everySectionHasQuestions(Checked it) {
        for (var section : it.draft().sections()) {
            if (section.questions().isEmpty()) {
                var name = section.title().isEmpty()
                        ? section.id()
                        : section.title().sv();
                it.error("Avsnittet ”" + name + "” har inga frågor.", "The section “" + name + "” has no questions.");
            }
        }
    }

    private static void aSectionTitleIsInBothLanguages(Checked it) {
        for (var section : it.draft().sections()) {
            var title = section.title();
            if (!title.isEmpty() && !title.isWhole()) {
                it.error(
                        "Avsnittets rubrik ”" + title.words().in("sv") + "” finns bara på ett av språken.",
                        "The section's title “" + title.words().in("en") + "” is there in one language only.");
            }
        }
    }

    private static void everyQuestionHasAnIdOfItsOwn(Checked it) {
        var seen = new HashSet<String>();
        it.eachQuestion((at, question) -> {
            if (!question.id().matches("[A-Za-z][A-Za-z0-9_]{0,30}")) {
                it.error(
                        at,
                        "Kortnamnet börjar med en bokstav A–Z och har bara bokstäver, siffror och _, högst 31.",
                        "The short name begins with a letter A–Z and has letters, digits and _ only, at most 31.");
            } else if (!seen.add(question.id())) {
                it.error(
                        at,
                        "Kortnamnet " + question.id() + " har redan en annan fråga.",
                        "Another question has the short name " + question.id() + " already.");
            }
        });
    }

    private static void everyQuestionIsAskedInBothLanguages(Checked it) {
        it.eachQuestion((at, question) -> {
            if (!question.text().isWhole()) {
                it.error(
                        at,
                        "Frågans text saknas på svenska eller engelska.",
                        "The question's text is missing in Swedish or English.");
            }
        });
    }

    private static void whatIsReadAloudIsInBothLanguages(Checked it) {
        it.eachQuestion((at, question) -> {
            if (!question.aloud().isEmpty() && !question.aloud().isWhole()) {
                it.error(
                        at,
                        "Texten som läses upp finns bara på ett av språken.",
                        "The text to be read aloud is there in one language only.");
            }
        });
    }

    private static void aNationalMeasureIsWrittenAsKoladaDoes(Checked it) {
        it.eachQuestion((at, question) -> {
            if (!question.get(Field.NATIONAL).matches("([A-Z]\\d{5})?")) {
                it.error(at, "Ett nationellt mått skrivs som U33779.", "A national measure is written as U33779.");
            }
        });
    }
}
