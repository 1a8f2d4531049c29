package se.lyhord.plan.ui.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.lyhord.document.PdfCheck;
import se.lyhord.plan.PlacementId;
import se.lyhord.plan.document.APlan;
import se.lyhord.plan.document.PlanContent;
import se.lyhord.plan.document.PlanText;
import se.lyhord.plan.writing.PlanDraft;
import se.lyhord.plan.writing.PlanStage;
import se.lyhord.plan.writing.PlanVersion;
import se.lyhord.plan.writing.Revision;
import se.lyhord.plan.writing.Stay;
import se.lyhord.shell.Texts;

/** The plan in easy words: the goals first, what matters to the young person after them, and nothing else. */
class EasyPageTest {

    private static final Instant AUGUST = Instant.parse("2022-08-15T10:00:00Z");
    private static final Stay STAY = new Stay(
            new PlacementId("P1"), "A", "KL-001", LocalDate.of(2022, 8, 1), null, Optional.of("hvb"), Optional.empty());

    private final Texts texts = new Texts();

    @Test
    void theGoalsComeFirstAndThenTheFieldsOfTheForm() {
        var text = text(
                page(Texts.SWEDISH).html(established(aPlanOfAYoungPerson())).toString());
        assertThat(text)
                .containsSubsequence(
                        "Min plan",
                        "Ekbacken · KL-001 · Planen gäller från 15 augusti 2022",
                        "Mitt mål",
                        "Gå i skolan varje dag",
                        "Så vet vi att du är framme: Närvaro: 90 % i maj",
                        "Steg: Vara där till lunch",
                        "Det här gör vi: Följa med på morgonen",
                        "Vem: kontaktperson",
                        "När: varje skoldag klockan 8",
                        "Hur: vi går dit tillsammans",
                        "Det här säger du själv",
                        "Så har vi lyssnat på dig",
                        "Det här hjälper dig när det är svårt",
                        "Så vill du att vi är",
                        "Då träffas vi igen",
                        // 15 November 2022 was a Tuesday
                        "tisdag 15 november 2022",
                        "Du kan prata med")
                .doesNotContain("Beslut 12", "Skola och lärande", "A1", "D1", "M1", "Möte med socialsekreterare")
                .doesNotContain(PlanText.hash(aPlanOfAYoungPerson()));
        assertThat(text(page(Texts.ENGLISH).html(established(APlan.whole())).toString()))
                .containsSubsequence("My plan", "My goal", "How we know", "Step: ", "Who: ", "We meet again on")
                .contains("Tuesday")
                .doesNotContain("Du kan prata med", "You can talk to");
    }

    @Test
    void thePaperSaysWhatTheScreenSaysOnOneSheet() throws IOException {
        for (var language : List.of(Texts.SWEDISH, Texts.ENGLISH)) {
            var plan = established(aPlanOfAYoungPerson());
            var pdf = page(language).pdf(plan);
            Files.createDirectories(Path.of("target", "pictures"));
            Files.write(Path.of("target", "pictures", "plan-easy-" + language.getLanguage() + ".pdf"), pdf);
            assertThat(PdfCheck.faultsIn(pdf)).isEmpty();
            assertThat(PdfCheck.pagesOf(pdf)).isEqualTo(1);
            assertThat(letters(PdfCheck.textOf(pdf)))
                    .isEqualTo(letters(text(page(language).html(plan).toString())));
        }
    }

    @Test
    void whatDoesNotFitOnOneSheetGoesOnInLargeType() {
        var content = aPlanOfAYoungPerson();
        for (var i = 0; i < 12; i++) {
            content = content.withNewGoal();
        }
        for (var goal : content.goals()) {
            content = content.withGoal(goal.id(), one -> one.withText("Ett mål som är ganska långt. ".repeat(6)));
        }
        var pdf = page(Texts.SWEDISH).pdf(established(content));
        assertThat(PdfCheck.faultsIn(pdf)).isEmpty();
        assertThat(PdfCheck.pagesOf(pdf)).isGreaterThan(2);
        assertThat(letters(PdfCheck.textOf(pdf))).contains("Mittmål13");
    }

    @Test
    void whatLooksLikeMarkupIsText() {
        var script = "<script>alert(1)</script> & \"'";
        var content = APlan.whole().withGoal("M1", goal -> goal.withText(script));
        var plan = established(content.with("own_words", "<img src=x onerror=alert(2)>"));
        assertThat(page(Texts.SWEDISH).html(plan).toString())
                .doesNotContain("<script", "<img")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "&lt;img");
        assertThat(letters(PdfCheck.textOf(page(Texts.SWEDISH).pdf(plan)))).contains(letters(script));
    }

    @Test
    void theNewestVersionIsShownElseTheDraftAndThatIsSaid() {
        var draft = new PlanDraft(APlan.FORM, APlan.withOneGoal(), Optional.empty(), 1, "Kim", AUGUST);
        var drafting =
                EasyPlan.of(new PlanStage.Drafting(STAY, draft), "Ekbacken").orElseThrow();
        assertThat(text(page(Texts.SWEDISH).html(drafting).toString())).contains("Det här är ett utkast.");
        assertThat(letters(PdfCheck.textOf(page(Texts.SWEDISH).pdf(drafting)))).contains("ettutkast");

        var versions = List.of(version(2, APlan.whole().with("own_words", "Nytt")), version(1, APlan.whole()));
        for (var stage : List.of(
                new PlanStage.Revising(STAY, versions, draft),
                new PlanStage.Established(STAY, versions),
                new PlanStage.Ended(STAY, versions, Optional.empty()))) {
            var shown = EasyPlan.of(stage, "Ekbacken").orElseThrow();
            assertThat(shown.content().field("own_words")).isEqualTo("Nytt");
            assertThat(shown.isDraft()).isFalse();
        }
    }

    @Test
    void beforeTheFirstWordThereIsNothingToShow() {
        var untouched = new PlanDraft(APlan.FORM, PlanContent.EMPTY, Optional.empty(), 0, "", Instant.EPOCH);
        assertThat(EasyPlan.of(new PlanStage.Drafting(STAY, untouched), "Ekbacken"))
                .isEmpty();
        assertThat(EasyPlan.of(new PlanStage.Formless(STAY), "Ekbacken")).isEmpty();
        assertThat(EasyPlan.of(new PlanStage.Ended(STAY, List.of(), Optional.empty()), "Ekbacken"))
                .isEmpty();
    }

    @Test
    void severalGoalsAndStepsAreNumberedAndEmptyOnesLeftOut() {
        var content = APlan.withOneGoal()
                .withNewSubGoal("M1")
                .withSubGoal("D2", step -> step.withText("Vara där hela dagen"))
                .withNewGoal()
                .withGoal("M2", goal -> goal.withText("Sova bättre").withTarget("8 timmar"))
                .withNewGoal();
        var text = text(page(Texts.SWEDISH).html(established(content)).toString());
        assertThat(text)
                .containsSubsequence("Mitt mål 1", "Steg 1: ", "Steg 2: ", "Mitt mål 2", "framme: 8 timmar")
                .doesNotContain("Mitt mål 3");
        assertThat(text(page(Texts.SWEDISH).html(established(PlanContent.EMPTY)).toString()))
                .contains("Vi har inte bestämt några mål än.");
    }

    static PlanContent aPlanOfAYoungPerson() {
        return APlan.whole()
                .with("decision_reference", "Beslut 12")
                .with("own_words", "Jag vill att det ska vara lugnt på morgonen.")
                .with("future", "Jag vill bli kock.")
                .with("participants", "Mamma\nSocialsekreterare")
                .with("when_hard", "Gå ut en stund.")
                .with("approach_wishes", "Var lugna. Fråga hur jag mår.")
                .with("contact_person", "Kontaktpersonen på avdelning 1")
                .with("deputy", "Den som jobbar på kvällen");
    }

    private EasyPage page(Locale language) {
        return new EasyPage(
                language, (key, values) -> texts.getTranslation(key, language, values), ZoneId.of("Europe/Stockholm"));
    }

    private static EasyPlan established(PlanContent content) {
        return EasyPlan.of(new PlanStage.Established(STAY, List.of(version(1, content))), "Ekbacken")
                .orElseThrow();
    }

    private static PlanVersion version(int number, PlanContent content) {
        var revision = number == 1 ? Optional.<Revision>empty() : Optional.of(new Revision("Ny skola", "den unga"));
        return new PlanVersion(number, APlan.FORM, content, PlanText.hash(content), revision, "Kim Kontakt", AUGUST);
    }

    /** What a reader sees of a page without its tags. */
    private static String text(String html) {
        return html.replaceAll("<[^>]*>", " ")
                .replaceAll("[ \\u00A0]+", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    /** Lines break anywhere. */
    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }
}
