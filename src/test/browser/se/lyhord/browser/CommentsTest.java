package se.lyhord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.access.Role;
import se.lyhord.survey.Opening;
import se.lyhord.survey.SurveyCodes;
import se.lyhord.survey.SurveyRounds;
import se.lyhord.survey.comment.Comment;
import se.lyhord.survey.comment.ReadingComments;
import se.lyhord.survey.comment.SomeComments;
import se.lyhord.survey.comment.Trace;
import se.lyhord.survey.comment.Verdict;
import se.lyhord.survey.template.Templates;
import se.lyhord.testing.ActingAs;

/** A young person writes, a reader goes through what was written, a manager reads what may be shown. */
class CommentsTest extends InABrowser {

    private static final String DANGER = "Någon i personalen slår oss <img src=x onerror=\"document.title=1\">";
    private static final String WITH_NAMES = "Zlatko och Mirko bråkar. Ring 070-123 45 67!";

    @Autowired
    SurveyRounds rounds;

    @Autowired
    SurveyCodes codes;

    @Autowired
    Templates templates;

    @Autowired
    ReadingComments reading;

    SomeComments comments;

    @BeforeEach
    void aQuestionnaireThatAsksForWords() {
        comments = SomeComments.none(jdbc, transaction, rounds);
        assertThat(templates.publish(SomeComments.QUESTIONNAIRE)).isEmpty();
    }

    @AfterEach
    void withoutItAgain() {
        SomeComments.none(jdbc, transaction, rounds);
        comments.homes().run("delete from survey.template where template = 'own-words'");
    }

    @Test
    void aReaderIsToldOfDangerHidesWordsByKeyboardUndoesAndShowsTheRest() {
        comments.at("A", 12, WITH_NAMES, DANGER, "Dum mat").at("B", 4, "Mer glass");
        var page = signedIn("kvalitet", Role.QUALITY_LEAD, "ORG");
        assertThat(page.locator("vaadin-side-nav .menu-mark")).hasText("1 brådskar");
        page.navigate(address("comments"));
        assertThat(page.locator(".comment-row")).hasCount(2);
        assertThat(page.locator(".comment-row").first()).containsText("Home A");
        lookAtEverySize(page, "comments-queue");

        page.locator(".comment-row").first().getByRole(AriaRole.LINK).click();
        assertThat(page.locator("h1")).hasText("Vad skulle göra det bättre här?");
        assertThat(page.locator(".comment-card h2")).hasText("3 kommentarer kvar");
        assertThat(page.locator(".comment-preview")).hasText(DANGER);
        lookAtEverySize(page, "comments-danger-word");
        press(page, "Berättar om fara");
        Chromium.picture(page, "comments-danger-sure");
        confirm(page, "Berättar om fara");
        assertThat(page.locator(".comment-card h2")).hasText("2 kommentarer kvar");
        readOne(page);
        assertThat(page.locator(".comment-card h2")).hasText("Sista kommentaren");
        readOne(page);

        assertThat(page.locator(".comment-card h2")).hasText("Alla kommentarer är lästa");
        assertThat(page.locator(".comment-card")).containsText("1 kommentar visas");
        lookAtEverySize(page, "comments-read");
        rowOf(page, "Dum mat").getByRole(AriaRole.BUTTON).click();
        assertThat(page.locator(".comment-preview")).hasText("Dum mat");
        press(page, "Får visas");
        assertThat(page.locator(".comment-card")).containsText("2 kommentarer visas");
        press(page, "Visa för cheferna");
        Chromium.picture(page, "comments-finish-sure");
        confirm(page, "Visa för cheferna");
        page.waitForURL(url -> url.endsWith("/comments"));
        registerWhatWasDone(page);
        page.context().close();
    }

    private static void readOne(Page page) {
        if (page.locator(".comment-preview").textContent().contains("bråkar")) {
            assertThat(page.locator(".comment-preview")).hasText("[…] och […] bråkar. Ring […]!");
            lookAtEverySize(page, "comments-words");
            var name = page.locator(".comment-word").nth(2);
            name.focus();
            page.keyboard().press("Space");
            assertThat(name).hasAttribute("aria-pressed", "false");
            assertThat(page.locator(".comment-preview")).hasText("[…] och Mirko bråkar. Ring […]!");
            page.keyboard().press("Shift+Tab");
            page.keyboard().press("Enter");
            assertThat(page.locator(".comment-preview")).hasText("[…] Mirko bråkar. Ring […]!");
            press(page, "Får visas");
        } else {
            press(page, "Visa inte");
            assertThat(page.locator(".comment-why")).containsText("Välj ett skäl.");
            page.getByRole(AriaRole.COMBOBOX).fill("Säger");
            page.getByRole(AriaRole.OPTION).first().click();
            press(page, "Visa inte");
        }
        Chromium.settle(page);
    }

    private static Locator rowOf(Page page, String text) {
        return page.locator(".comment-row").filter(new Locator.FilterOptions().setHasText(text));
    }

    private static void registerWhatWasDone(Page page) {
        var card = page.locator(".comment-danger");
        assertThat(card).containsText("Home A");
        assertThat(card).containsText("mindre än en timme sedan");
        press(page, "Registrera");
        assertThat(card).containsText("Välj vad du har gjort.");
        page.getByRole(AriaRole.COMBOBOX).fill("Ingenting");
        page.getByRole(AriaRole.OPTION).first().click();
        press(page, "Registrera");
        assertThat(card).containsText("varför du inte gör något");
        lookAtEverySize(page, "comments-danger-refused");
        page.getByRole(AriaRole.TEXTBOX).fill("Det var ett spel. Sagt av alla på hemmet.");
        press(page, "Registrera");
        assertThat(card.locator("li")).hasCount(1);
        press(page, "English");
        assertThat(page.locator("h1")).hasText("Comments");
        assertThat(card).containsText("Nothing, for a reason");
        lookAtEverySize(page, "comments-danger-english");
        press(page, "No more to do: close");
        assertThat(page.locator("main")).containsText("Closed dangers (1)");
    }

    @Test
    void aManagerReadsWhatMayBeShownAndNothingElse() {
        comments.at("A", 12, WITH_NAMES, DANGER, "Längre kvällar på helgen").at("B", 12, "Mer glass");
        try (var _ = ActingAs.a(Role.QUALITY_LEAD, "ORG")) {
            for (var queued : reading.queue()) {
                queued.comments().forEach(this::share);
                reading.finish(
                        reading.find(queued.block().question(), queued.block().node())
                                .orElseThrow());
            }
        }
        var page = signedIn("forestandare", Role.HOME_MANAGER, "A");
        page.navigate(address("in-their-words"));
        assertThat(page.locator(".comment-list li")).hasCount(2);
        assertThat(page.locator(".comment-list")).containsText("[…] och […] bråkar. Ring […]!");
        assertThat(page.locator("main")).not().containsText("slår");
        assertThat(button(page, "Ta bort")).hasCount(0);
        lookAtEverySize(page, "comments-shared");
        press(page, "English");
        assertThat(page.locator("main")).containsText("What would make it better here?");
        lookAtEverySize(page, "comments-shared-english");
        page.navigate(address("comments"));
        assertThat(page.locator(".comment-row")).hasCount(0);
        page.context().close();

        var reader = signedIn("kvalitet", Role.QUALITY_LEAD, "ORG");
        reader.navigate(address("in-their-words"));
        assertThat(reader.locator(".comment-list li")).hasCount(3);
        lookAtEverySize(reader, "comments-shared-reader");
        reader.locator(".comment-list li")
                .filter(new Locator.FilterOptions().setHasText("glass"))
                .getByRole(AriaRole.BUTTON)
                .click();
        confirm(reader, "Ta bort");
        assertThat(reader.locator(".comment-list li")).hasCount(2);
        reader.navigate(address("comments"));
        assertThat(reader.locator("main")).containsText("Inga kommentarer väntar");
        reader.context().close();
    }

    private void share(Comment comment) {
        var hidden = reading.traces(comment).stream().map(Trace::where).toList();
        reading.say(comment.id(), comment.tellsOfDanger() ? new Verdict.Danger() : new Verdict.Share(hidden));
    }

    @Test
    void aYoungPersonIsToldWhoReadsBeforeTheFirstQuestionAndWhereSheWrites() {
        String code;
        try (var _ = ActingAs.a(Role.HOME_MANAGER, "A")) {
            rounds.open("A", Opening.ofAll("own-words", rounds.quarter(), 10));
            code = codes.handOut(rounds.of("A").getFirst().round().id())
                    .orElseThrow()
                    .code()
                    .written();
        }
        for (var size : new Chromium.Size[] {Chromium.Size.TABLET, Chromium.Size.PHONE}) {
            var page = chromium.window(size);
            page.navigate(address("survey#" + code));
            Tablet.speak(page, "sv");
            assertThat(page.locator("[data-page=statement]"))
                    .containsText("av en person som inte arbetar på ditt boende");
            Chromium.lookAt(page, "comments-statement-" + size.name().toLowerCase(Locale.ROOT));
            Tablet.goOn(page);
            press(page, "Nästa");
            assertThat(page.locator(".survey-told:visible")).containsText("Ring 112");
            Chromium.lookAt(page, "comments-writing-" + size.name().toLowerCase(Locale.ROOT));
            // The questionnaire is not there in Arabic; whom to call is told in it all the same.
            Tablet.changeLanguage(page, "ar");
            assertThat(page.locator(".survey-told:visible")).containsText("فاتصل بالرقم 112");
            Chromium.lookAt(page, "comments-writing-arabic-" + size.name().toLowerCase(Locale.ROOT));
            page.context().close();
        }
    }

    private static void lookAtEverySize(Page page, String name) {
        Chromium.lookInAllSizes(page, name);
    }
}
