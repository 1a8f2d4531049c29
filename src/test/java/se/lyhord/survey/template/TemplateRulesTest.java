package se.lyhord.survey.template;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lyhord.survey.template.ADraft.after;
import static se.lyhord.survey.template.ADraft.question;
import static se.lyhord.survey.template.ADraft.scale;
import static se.lyhord.survey.template.ADraft.single;
import static se.lyhord.survey.template.ADraft.yesNo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.lyhord.survey.template.DraftQuestion.Field;
import se.lyhord.survey.template.Problem.Severity;
import se.lyhord.survey.template.TemplateDraft.Head;
import se.lyhord.survey.template.TemplateFile.Reading.Read;

/** Each rule, broken. */
class TemplateRulesTest {

    private static final TemplateDraft SOUND = ADraft.of(scale("T1"), scale("T2"), single("gender", "K", "M"));

    @Test
    void aSoundDraftBreaksNoRule() {
        assertThat(TemplateRules.problems(SOUND, List.of())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("se.lyhord.survey.template.TemplateWriterTest#shipped")
    void aShippedQuestionnaireKeepsToTheRules(Path file) throws IOException {
        var template = ((Read) TemplateFile.read(Files.readString(file))).template();
        var draft = TemplateDraft.nextOf(template);
        assertThat(TemplateRules.problems(draft, List.of(template)))
                .filteredOn(problem -> problem.severity() == Severity.ERROR)
                .isEmpty();
    }

    @Test
    void aQuestionInFreeTextIsWarnedOf() {
        var asksForWords = ADraft.of(scale("T1"), question("W", Kind.TEXT));
        assertThat(TemplateRules.problems(asksForWords, List.of()))
                .filteredOn(problem -> problem.severity() == Severity.WARNING)
                .extracting(problem -> problem.sentence().in("en"))
                .contains(
                        "What is written in free text can be read by nobody yet. Ask only if somebody will be able to care.");
    }

    @Test
    void aTitleIsInBothLanguages() {
        assertThat(errors(SOUND.with(Head.TITLE_EN, " ")))
                .containsExactly("The title is missing in Swedish or English.");
    }

    @Test
    void agesAreABand() {
        assertThat(errors(SOUND.with(Head.AGES, "young"))).containsExactly("Write the ages as 12-20 or 18-.");
        assertThat(errors(SOUND.with(Head.AGES, "18-"))).isEmpty();
    }

    @Test
    void aSectionHasQuestions() {
        assertThat(errors(Rearranging.addSection(SOUND))).containsExactly("The section “part2” has no questions.");
    }

    @Test
    void aSectionTitleIsInBothLanguages() {
        assertThat(errors(Rearranging.title(SOUND, 0, new DraftText("Trygg", ""))))
                .containsExactly("The section's title “Trygg” is there in one language only.");
    }

    @Test
    void anIdIsThereOnce() {
        assertThat(errors(ADraft.of(scale("T1"), scale("T1"))))
                .containsExactly("Another question has the short name T1 already.");
    }

    @Test
    void anIdIsAPlainWord() {
        assertThat(errors(ADraft.of(scale("1 T"), scale("T2"))))
                .singleElement()
                .asString()
                .contains("short name");
    }

    @Test
    void aQuestionIsAskedInBothLanguages() {
        assertThat(errors(ADraft.of(scale("T1").with(Field.TEXT_EN, ""), scale("T2"))))
                .containsExactly("The question's text is missing in Swedish or English.");
    }

    @Test
    void whatIsReadAloudIsInBothLanguages() {
        assertThat(errors(ADraft.of(scale("T1").with(Field.ALOUD_SV, "Jag"), scale("T2"))))
                .containsExactly("The text to be read aloud is there in one language only.");
    }

    @Test
    void aNationalMeasureHasItsForm() {
        assertThat(errors(ADraft.of(scale("T1").with(Field.NATIONAL, "U33"), scale("T2"))))
                .containsExactly("A national measure is written as U33779.");
    }

    @Test
    void aScaleHasTwoToSevenSteps() {
        assertThat(errors(SOUND.with(SOUND.steps().subList(0, 1))))
                .containsExactly("The scale has two to seven steps, not 1.");
    }

    @Test
    void aStepIsInBothLanguages() {
        var steps = List.of(SOUND.steps().getFirst(), new DraftChoice("", new DraftText("b", ""), ""));
        assertThat(errors(SOUND.with(steps)))
                .containsExactly("One of the scale's steps has no text in Swedish or English.");
    }

    @Test
    void aScaleMeasuresADimension() {
        assertThat(errors(ADraft.of(scale("T1", ""))))
                .singleElement()
                .asString()
                .startsWith("Choose the area");
    }

    @Test
    void thereAreOneToSevenOptions() {
        assertThat(errors(ADraft.of(single("O1")))).containsExactly("The question has one to 7 options, not 0.");
        assertThat(errors(ADraft.of(single("O1", "a", "b", "c", "d", "e", "f", "g", "h"))))
                .hasSize(1);
    }

    @Test
    void anOptionIsInBothLanguages() {
        var spoiled = single("O1").with(List.of(new DraftChoice("a", new DraftText("a", ""), "")));
        assertThat(errors(ADraft.of(spoiled))).containsExactly("An option has no text in Swedish or English.");
    }

    @Test
    void twoOptionsDiffer() {
        var twice = single("O1").with(List.of(choice("a", "Ja"), choice("b", "Ja ")));
        assertThat(errors(ADraft.of(twice))).containsExactly("Two options have the same text.");
        var coded = single("O1").with(List.of(choice("a", "Ja"), choice("a", "Nej")));
        assertThat(errors(ADraft.of(coded))).containsExactly("Two options have the same code.");
    }

    @Test
    void anOptionHasACode() {
        assertThat(errors(ADraft.of(single("O1", "a|b"))))
                .singleElement()
                .asString()
                .startsWith("An option's code");
    }

    @Test
    void aChoiceOfPicturesHasPictures() {
        assertThat(errors(ADraft.of(question("P1", Kind.PICTURE).with(List.of(choice("a", "A"))))))
                .containsExactly("Every option of a picture choice has a picture.");
    }

    @Test
    void aNumberHasAGreatestOne() {
        assertThat(errors(ADraft.of(question("N1", Kind.NUMBER)))).containsExactly("The greatest number is 1 to 200.");
        assertThat(errors(ADraft.of(question("N1", Kind.NUMBER).with(Field.MOST, "201"))))
                .hasSize(1);
        assertThat(errors(ADraft.of(question("N1", Kind.NUMBER).with(Field.MOST, "200"))))
                .isEmpty();
    }

    @Test
    void aQuestionThatWaitsForItselfIsNeverAsked() {
        assertThat(errors(ADraft.of(after(yesNo("A"), "A", "ja"))))
                .singleElement()
                .asString()
                .contains("itself");
    }

    @Test
    void aQuestionThatWaitsForALaterOneIsNeverAsked() {
        assertThat(errors(ADraft.of(after(yesNo("A"), "B", "ja"), yesNo("B"))))
                .singleElement()
                .asString()
                .contains("B, which comes later");
    }

    @Test
    void aQuestionThatWaitsForAnUnknownOneIsNeverAsked() {
        assertThat(errors(ADraft.of(after(yesNo("A"), "B", "ja"))))
                .singleElement()
                .asString()
                .contains("B, which there is not");
    }

    @Test
    void aConditionNamesAnswersThatThereAre() {
        assertThat(errors(ADraft.of(yesNo("A"), after(yesNo("B"), "A", "kanske"))))
                .containsExactly("A has no answer kanske.");
        assertThat(errors(ADraft.of(single("A", "x"), after(yesNo("B"), "A", "dont_know"))))
                .containsExactly("A has no answer dont_know.");
        assertThat(errors(ADraft.of(yesNo("A"), after(yesNo("B"), "A", "nej", "dont_know"))))
                .isEmpty();
        assertThat(errors(ADraft.of(yesNo("A"), after(yesNo("B"), "A")))).hasSize(1);
    }

    @Test
    void aQuestionAfterOneThatIsNeverAskedIsNeverAsked() {
        var draft =
                ADraft.of(after(yesNo("A"), "A", "ja"), after(yesNo("B"), "A", "ja"), after(yesNo("C"), "B", "nej"));
        assertThat(errors(draft))
                .hasSize(3)
                .contains(
                        "The question is never asked, since A is never asked.",
                        "The question is never asked, since B is never asked.");
    }

    @Test
    void aScaleForChildrenHasPictures() {
        var draft = ADraft.forAges("7-11", pictured(scale("T1")), pictured(scale("T2")));
        assertThat(errors(draft.with(draft.steps().subList(0, 3))))
                .containsExactly("For children under 12 every step of the scale has a picture.");
        assertThat(errors(forChildren(scale("T1"), pictured(scale("T2")))))
                .containsExactly("For children under 12 the question has a picture.");
    }

    @Test
    void aScaleForChildrenHasAtMostFourSteps() {
        var draft = forChildren(pictured(scale("T1")), pictured(scale("T2")));
        var step = draft.steps().getFirst();
        assertThat(errors(draft)).isEmpty();
        assertThat(errors(draft.with(List.of(step, step, step, step, step))))
                .containsExactly("For children under 12 the scale has at most four steps.");
        assertThat(errors(draft.with(Head.AGES, "12-20").with(List.of(step, step, step, step, step))))
                .isEmpty();
    }

    @Test
    void aNegationIsPointedOutForChildrenAlone() {
        var negative = pictured(scale("T1")).with(Field.TEXT_SV, "Jag är Inte rädd");
        var intent = pictured(scale("T2")).with(Field.TEXT_SV, "Jag är intensiv");
        assertThat(warnings(forChildren(negative, intent), List.of()))
                .singleElement()
                .asString()
                .contains("“inte”");
        assertThat(warnings(forChildren(negative, intent).with(Head.AGES, "12-20"), List.of()))
                .isEmpty();
    }

    @Test
    void aDimensionOfOneQuestionIsPointedOut() {
        assertThat(warnings(ADraft.of(scale("T1"), scale("T2"), scale("S1", "freedom")), List.of()))
                .containsExactly("The area freedom has one question only. An area needs several to be measured well.");
    }

    @Test
    void aQuestionThatIsGoneIsPointedOut() {
        var before = ADraft.published(SOUND, 1);
        assertThat(warnings(ADraft.of(scale("T1"), scale("T3"), single("gender", "K", "M")), List.of(before)))
                .containsExactly(
                        "T2 is in version 1 but not here. Measures that count it then rest on fewer questions.");
    }

    @Test
    void aChangedWordingAsksForADecision() {
        var before = ADraft.published(SOUND, 1);
        var reworded = Rearranging.change(SOUND, 0, question -> question.with(Field.TEXT_SV, "Jag är trygg"));
        assertThat(TemplateRules.problems(reworded, List.of(before)))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.severity()).isEqualTo(Severity.ERROR);
                    assertThat(problem.question()).hasValue(0);
                });
        var declared = Rearranging.change(reworded, 0, question -> question.with(Field.COMPARABLE, DraftQuestion.SAME));
        assertThat(TemplateRules.problems(declared, List.of(before))).isEmpty();
    }

    @Test
    void aTranslationThatIsLostIsPointedOutWithWhatToTranslate() {
        var before = ADraft.published(SOUND, 1);
        var translated = before.with("ar", new Template.PackVersion(1, false), before.title(), before.sections());
        var reworded = Rearranging.change(
                SOUND,
                1,
                question -> question.with(Field.TEXT_SV, "Jag är trygg").with(Field.COMPARABLE, DraftQuestion.SAME));
        assertThat(warnings(reworded, List.of(translated)))
                .containsExactly("Translations are not carried over (ar). To be translated anew: T2.");
        assertThat(warnings(SOUND, List.of(translated))).isEmpty();
    }

    private static TemplateDraft forChildren(DraftQuestion... questions) {
        var draft = ADraft.forAges("7-11", questions);
        return draft.with(draft.steps().subList(0, 3).stream()
                .map(step -> step.withPicture("face.svg"))
                .toList());
    }

    private static DraftQuestion pictured(DraftQuestion question) {
        return question.with(Field.PICTURE, "a.svg");
    }

    private static DraftChoice choice(String value, String text) {
        return new DraftChoice(value, new DraftText(text, text), "");
    }

    private static List<String> errors(TemplateDraft draft) {
        return sentences(TemplateRules.problems(draft, List.of()), Severity.ERROR);
    }

    private static List<String> warnings(TemplateDraft draft, List<Template> earlier) {
        return sentences(TemplateRules.problems(draft, earlier), Severity.WARNING);
    }

    private static List<String> sentences(List<Problem> problems, Severity severity) {
        return problems.stream()
                .filter(problem -> problem.severity() == severity)
                .map(problem -> problem.sentence().in("en"))
                .toList();
    }
}
