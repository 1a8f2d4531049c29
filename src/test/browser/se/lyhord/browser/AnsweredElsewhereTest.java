package se.lyhord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was answered on another page is done here and stays hidden. 255 is how the server says so. */
class AnsweredElsewhereTest extends OnATablet {

    /** Before the server's own 255, as if five of the seven had been answered on another page. */
    private static final String FIVE_HIDDEN = "\"answers\":[255,255,255,255,255,8,8]";

    private String code = "";

    @BeforeEach
    void aQuestionnaireOfEveryKind() {
        assertThat(templates.publish(EveryKind.YAML)).isEmpty();
        code = aCodeFor(EveryKind.ID);
    }

    @Test
    void aHiddenAnswerIsDoneShowsNoMarkAndBringsUpWhatMayDependOnIt() {
        var page = aPageThatFindsFiveAnswers();
        Tablet.open(page, address("survey#" + code), "sv");
        assertThat(Tablet.progress(page)).hasText("6 av 7");
        press(page, "Tillbaka");
        assertThat(page.locator(".survey-counter input:visible")).hasValue("");
        for (var question = 4; question > 0; question--) {
            press(page, "Tillbaka");
            assertThat(Tablet.progress(page)).hasText(question + " av 7");
            assertThat(page.locator(".survey-question:visible [aria-pressed=true]"))
                    .hasCount(0);
        }
        page.context().close();
    }

    @Test
    void aHiddenChoiceOfSeveralBeginsFromNothing() {
        var page = aPageThatFindsFiveAnswers();
        Tablet.open(page, address("survey#" + code), "sv");
        press(page, "Tillbaka");
        press(page, "Tillbaka");
        press(page, "Sport");
        assertThat(Tablet.status(page)).hasText("Sparat");
        assertThat(page.locator(".survey-question:visible [aria-pressed=true]")).hasText("Sport");
        page.context().close();
    }

    private Page aPageThatFindsFiveAnswers() {
        var page = chromium.window(Chromium.Size.TABLET);
        page.route("**/survey/api/open", AnsweredElsewhereTest::hideFive);
        return page;
    }

    private static void hideFive(Route route) {
        // The page names itself as its taps do.
        assertThat(route.request().postData()).containsPattern("\"page\":\"[0-9a-f]{16}\"");
        var answered = route.fetch();
        route.fulfill(new Route.FulfillOptions()
                .setResponse(answered)
                .setBody(answered.text().replaceFirst("\"answers\":\\[[\\d,]*]", FIVE_HIDDEN)));
    }
}
