package se.lyhord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every kind of question, by touch and by keyboard alone. The numbers are the codes that Question describes. */
class KindsOfQuestionsTest extends OnATablet {

    private String code = "";

    @BeforeEach
    void aQuestionnaireOfEveryKind() {
        assertThat(templates.publish(EveryKind.YAML)).isEmpty();
        code = aCodeFor(EveryKind.ID);
    }

    @Test
    void everyKindIsAnsweredByTouch() {
        var page = chromium.window(Chromium.Size.UPRIGHT);
        Tablet.open(page, address("survey#" + code), "sv");
        assertThat(Tablet.progress(page)).hasText("1 av 6");
        pressAndLook(page, "Ibland", "scale");
        pressAndLook(page, "Ja", "yes-no");
        assertThat(Tablet.progress(page)).hasText("3 av 7");
        pressAndLook(page, "Hund", "single");
        press(page, "Musik");
        press(page, "Inget av det här");
        assertThat(pressed(page)).hasCount(1);
        press(page, "Sport");
        pressAndLook(page, "Läsa", "multiple");
        press(page, "Ett mer");
        press(page, "Ett mer");
        Chromium.lookAt(page, "survey-kind-number");
        Tablet.next(page).click();
        pressAndLook(page, "Dåligt", "picture");
        page.locator("textarea:visible").fill("Mera läxhjälp <b>tack</b>");
        assertThat(page.locator(".survey-left:visible")).hasText("475 tecken kvar");
        assertThat(Tablet.status(page)).hasText("Sparat");
        Chromium.lookAt(page, "survey-kind-text");
        // Scale 2, yes 1, dog 2, sports and reading 128 + 2 + 4, two books 10 + 2, the second picture 2, written 1.
        assertThat(stored(code))
                .contains("\"answers\":[2,1,2,134,12,2,1]")
                .contains("\"G\":\"Mera läxhjälp <b>tack</b>\"");

        // Another language finds all of it again.
        Tablet.changeLanguage(page, "en");
        assertThat(page.locator("textarea:visible")).hasValue("Mera läxhjälp <b>tack</b>");
        press(page, "Back");
        press(page, "Back");
        assertThat(page.locator(".survey-counter input:visible")).hasValue("2");
        press(page, "Back");
        assertThat(pressed(page)).hasCount(2);
        page.context().close();
    }

    @Test
    void aQuestionThatIsNotAskedIsNeitherShownNorCounted() {
        var page = chromium.window(Chromium.Size.TABLET);
        Tablet.open(page, address("survey#" + code), "sv");
        Tablet.next(page).click();
        press(page, "Ja");
        Tablet.next(page).click();
        press(page, "Katt");
        press(page, "Tillbaka");
        press(page, "Nej");
        assertThat(Tablet.progress(page)).hasText("2 av 6");
        Tablet.next(page).click();
        assertThat(Tablet.heading(page)).hasText("Vad tycker du om?");
        press(page, "Tillbaka");
        assertThat(Tablet.heading(page)).hasText("Har du ett husdjur?");
        page.context().close();
    }

    @Test
    void aNumberStaysWithinItsLimitsAndSkippingEmptiesWhatWasWritten() {
        var page = chromium.window(Chromium.Size.TABLET);
        Tablet.open(page, address("survey#" + code), "sv");
        for (var question = 0; question < 3; question++) {
            Tablet.next(page).click();
        }
        page.locator(".survey-counter input:visible").fill("99");
        Tablet.next(page).click();
        Tablet.next(page).click();
        page.locator("textarea:visible").fill("bort med det");
        assertThat(Tablet.status(page)).hasText("Sparat");
        press(page, "Hoppa över");
        assertThat(Tablet.heading(page)).hasText("Det var alla frågor");
        assertThat(Tablet.status(page)).hasText("Sparat");
        // At most 20: 10 + 20; skipped is 0.
        assertThat(stored(code)).contains("\"answers\":[8,8,8,8,30,8,0]").contains("\"texts\":{}");
        press(page, "Tillbaka");
        assertThat(page.locator("textarea:visible")).hasValue("");
        page.context().close();
    }

    @Test
    void aWholeQuestionnaireIsAnsweredByKeyboardAlone() {
        var page = chromium.window(Chromium.Size.TABLET);
        page.navigate(address("survey"));
        tabTo(page, "[data-page=start] [data-language=sv]");
        assertThat(page.locator("#survey-code")).isVisible();
        tabTo(page, "#survey-code", "");
        page.keyboard().type(code);
        page.keyboard().press("Enter");
        assertThat(Tablet.heading(page)).isFocused();
        tabTo(page, "[data-page=statement] [data-survey=begin]");
        assertThat(Tablet.heading(page)).isFocused();

        tabTo(page, ".survey-choice:visible", "");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Space");
        assertThat(pressed(page)).hasText("Ibland");
        next(page);
        tabTo(page, "[data-value='2']:visible");
        next(page);
        tabTo(page, "[data-bit='0']:visible");
        next(page);
        tabTo(page, ".survey-counter input:visible", "");
        page.keyboard().type("7");
        page.keyboard().press("Enter");
        next(page);
        tabTo(page, ".survey-choice:visible");
        next(page);
        tabTo(page, "textarea:visible", "");
        page.keyboard().type("Tack");
        next(page);
        assertThat(Tablet.status(page)).hasText("Sparat");
        // Scale 2, no 2, not asked 8, none of these 128, seven books 17, the first picture 1, written 1.
        assertThat(stored(code)).contains("\"answers\":[2,2,8,128,17,1,1]");
        tabTo(page, "[data-survey=submit]");
        assertThat(Tablet.heading(page)).hasText("Tack för dina svar!");
        page.context().close();
    }

    private static void pressAndLook(Page page, String answer, String kind) {
        press(page, answer);
        assertThat(Tablet.status(page)).hasText("Sparat");
        Chromium.lookAt(page, "survey-kind-" + kind);
        Tablet.next(page).click();
    }

    private static Locator pressed(Page page) {
        return page.locator(".survey-question:visible [aria-pressed=true]");
    }

    private static void next(Page page) {
        tabTo(page, ".survey-question:visible [data-survey=go][data-steps='1']");
    }

    /** Goes there by Tab and presses Enter. */
    private static void tabTo(Page page, String selector) {
        tabTo(page, selector, "Enter");
    }

    private static void tabTo(Page page, String selector, String key) {
        var wanted = page.locator(selector).first();
        assertThat(wanted).isVisible();
        for (var tabs = 0; tabs < 30; tabs++) {
            if (Boolean.TRUE.equals(wanted.evaluate("one => one === document.activeElement"))) {
                if (!key.isEmpty()) {
                    page.keyboard().press(key);
                }
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("Tab does not lead to " + selector);
    }
}
