package se.lyhord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Nobody meets another's answers: not by the buttons of the browser, not after sleep, not as the next one at the tablet. */
class ForgettingTabletTest extends OnATablet {

    @Test
    void reloadBackAndForwardShowNothingOfAnUnfinishedQuestionnaire() {
        var code = homes.anOpenRoundAndACode("A");
        var page = aPageThatHasAnswered(code);
        page.reload();
        nothingIsShown(page);

        page = aPageThatHasAnswered(code);
        page.goBack();
        assertThat(page).hasURL(address("sign-in"));
        page.goForward();
        nothingIsShown(page);
        assertThat(page.url()).doesNotContain(code);
        page.navigate(address("sign-in"));
        page.goBack();
        nothingIsShown(page);
    }

    @Test
    void backAndForwardShowNothingAfterHandingIn() {
        var code = homes.anOpenRoundAndACode("A");
        var page = aPageThatHasAnswered(code);
        for (var question = 1; question <= 14; question++) {
            Tablet.next(page).click();
        }
        press(page, "Skicka in");
        assertThat(Tablet.heading(page)).hasText("Tack för dina svar!");
        assertThat(page.locator(".survey-question [aria-pressed=true]")).hasCount(0);
        page.goBack();
        page.goForward();
        nothingIsShown(page);
    }

    @Test
    void whoeverBeginsAfterSomebodyWhoLeftHalfWayMeetsNothingOfThem() {
        var page = aPageThatHasAnswered(homes.anOpenRoundAndACode("A"));
        press(page, "Sluta");
        nothingIsShown(page);
        Tablet.open(page, address("survey#" + homes.aCode("A")), "sv");
        assertThat(Tablet.progress(page)).hasText("1 av 14");
        assertThat(page.locator(".survey-question [aria-pressed=true]")).hasCount(0);
    }

    @Test
    void whoeverHasLeftForNinetySecondsIsForgotten() {
        var page = chromium.window(Chromium.Size.TABLET);
        page.clock().install();
        answered(page, homes.anOpenRoundAndACode("A"));
        page.clock().runFor(75_000);
        assertThat(Tablet.status(page)).containsText("Är du kvar?");
        Tablet.heading(page).click();
        page.clock().runFor(75_000);
        assertThat(Tablet.status(page)).containsText("Är du kvar?");
        page.clock().runFor(20_000);
        nothingIsShown(page);
    }

    @Test
    void aTabletThatSleptShowsNothingFromItsFirstMoment() {
        var page = chromium.window(Chromium.Size.TABLET);
        page.clock().install();
        answered(page, homes.anOpenRoundAndACode("A"));
        light(page, "hidden");
        assertThat(page.locator(".survey-covered")).hasCount(1);
        assertThat(page.locator(".survey-choice").first()).isHidden();
        // The time passes without any of the page's timers, as while a tablet sleeps.
        page.clock().setSystemTime(System.currentTimeMillis() + 600_000);
        light(page, "visible");
        nothingIsShown(page);
    }

    @Test
    void aTouchThatWakesATabletAfterALongTimePressesNothing() {
        var code = homes.anOpenRoundAndACode("A");
        var page = chromium.window(Chromium.Size.TABLET);
        page.clock().install();
        answered(page, code);
        // The touch comes before any of the page's timers.
        page.clock().pauseAt(System.currentTimeMillis() + 5_000);
        page.clock().setSystemTime(System.currentTimeMillis() + 600_000);
        var answer = Tablet.answer(page, 1).boundingBox();
        page.mouse().click(answer.x + answer.width / 2, answer.y + answer.height / 2);
        page.clock().resume();
        nothingIsShown(page);
        assertThat(stored(code)).contains("\"answers\":[4,8");
    }

    @Test
    void aScreenCanBeHiddenAndComesBackWhereItWas() {
        var page = aPageThatHasAnswered(homes.anOpenRoundAndACode("A"));
        press(page, "Göm skärmen");
        Chromium.lookAt(page, "survey-hidden-tablet");
        assertThat(page.locator("#survey button:visible")).hasCount(1);
        assertThat(Tablet.heading(page)).hasText("Skärmen är gömd");
        press(page, "Visa igen");
        assertThat(Tablet.answer(page, 4)).hasAttribute("aria-pressed", "true");
    }

    /** An umlaut cut in the middle: no character is written so. */
    @Test
    void anAddressThatWasCutLeadsToTheStartAndLeavesTheAddress() {
        var page = chromium.window(Chromium.Size.TABLET);
        page.navigate(address("survey#7K3M-X9PA%C3"));
        nothingIsShown(page);
        assertThat(page.url()).doesNotContain("#");
        Tablet.speak(page, "sv");
        assertThat(page.locator("#survey-code")).isVisible();
    }

    /** The address that the page itself writes for one reload, as memory has it; the reload came long after. */
    @Test
    void aReloadThatComesLateGoesOnWithNobody() {
        var code = homes.anOpenRoundAndACode("A");
        var page = chromium.window(Chromium.Size.TABLET);
        var again = "code=" + code + "&language=sv&question=T1&page=question&at=";
        page.navigate(address("survey#again:" + encoded(again + (System.currentTimeMillis() - 40_000))));
        nothingIsShown(page);
        assertThat(page.url()).doesNotContain("again");
        page.navigate(address("sign-in"));
        page.navigate(address("survey#again:" + encoded(again + System.currentTimeMillis())));
        assertThat(Tablet.progress(page)).hasText("1 av 14");
    }

    private static String encoded(String fields) {
        return URLEncoder.encode(fields, StandardCharsets.UTF_8);
    }

    private Page aPageThatHasAnswered(String code) {
        var page = chromium.window(Chromium.Size.TABLET);
        page.navigate(address("sign-in"));
        answered(page, code);
        return page;
    }

    private void answered(Page page, String code) {
        Tablet.open(page, address("survey#" + code), "sv");
        Tablet.answer(page, 4).click();
        assertThat(Tablet.status(page)).hasText("Sparat");
    }

    private static void nothingIsShown(Page page) {
        Tablet.isLoadedAnew(page);
        assertThat(page.locator(".survey-question")).hasCount(0);
        assertThat(page.locator("#survey-code")).hasValue("");
    }

    /** What a browser tells a page whose screen goes dark or lights up; a browser without a screen has to be told so. */
    private static void light(Page page, String state) {
        page.evaluate("""
                state => {
                  Object.defineProperty(document, 'visibilityState', {configurable: true, get: () => state});
                  document.dispatchEvent(new Event('visibilitychange'));
                }""", state);
    }
}
