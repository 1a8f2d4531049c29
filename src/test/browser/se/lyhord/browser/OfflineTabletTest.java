package se.lyhord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The network is lost and comes back: nothing that was tapped is lost, and nothing stays behind in the browser. */
class OfflineTabletTest extends OnATablet {

    /** Everything in which a browser keeps data beyond a page's memory. */
    private static final String KEPT = """
            async () => JSON.stringify({
              local: {...localStorage}, session: {...sessionStorage}, cookies: document.cookie,
              databases: (await indexedDB.databases()).map(one => one.name), caches: await caches.keys(),
              workers: (await navigator.serviceWorker.getRegistrations()).length,
              name: window.name, history: history.state, address: location.href})""";

    @Test
    void threeTapsBeforeThirtySecondsWithoutNetworkAndOneDuringThemAreFourStoredAnswers() {
        var code = homes.anOpenRoundAndACode("A");
        var page = chromium.window(Chromium.Size.TABLET);
        Tablet.open(page, address("survey#" + code), "sv");
        for (var value : List.of(4, 2, 5)) {
            Tablet.answer(page, value).click();
            assertThat(Tablet.status(page)).hasText("Sparat");
            Tablet.next(page).click();
        }
        page.context().setOffline(true);
        Tablet.answer(page, 9).click();
        assertThat(Tablet.status(page)).containsText("Du kan fortsätta svara");
        assertThat(Tablet.status(page)).containsText("1 svar väntar på att sparas");
        Chromium.lookAt(page, "survey-not-saved-tablet");
        Tablet.next(page).click();
        assertThat(Tablet.progress(page)).hasText("5 av 14");
        page.waitForTimeout(30_000);
        assertThat(stored(code)).contains("\"answers\":[4,2,5,8,8,8,8,8,8,8,8,8,8,8]");

        page.context().setOffline(false);
        assertThat(Tablet.status(page)).hasText("Sparat");
        assertThat(stored(code)).contains("\"answers\":[4,2,5,9,8,8,8,8,8,8,8,8,8,8]");
        page.context().close();
    }

    @Test
    void handingInWithoutNetworkSaysThatItIsNotSentYetAndIsSentOnceWithNothingLeftInTheBrowser() {
        var code = homes.anOpenRoundAndACode("A");
        var page = chromium.window(Chromium.Size.TABLET);
        Tablet.open(page, address("survey#" + code), "sv");
        skipTo(page, 14);
        page.context().setOffline(true);
        Tablet.answer(page, 1).click();
        Tablet.next(page).click();
        press(page, "Skicka in");
        assertThat(Tablet.status(page)).containsText("Inte skickat än");
        assertThat(Tablet.heading(page)).hasText("Det var alla frågor");
        Chromium.lookAt(page, "survey-not-sent-tablet");
        page.context().setOffline(false);
        assertThat(Tablet.heading(page)).hasText("Tack för dina svar!");
        assertThat(stored(code)).contains("no-use");
        assertThat(kept(page)).doesNotContain(code).doesNotContain("again");
        assertThat(kept(page))
                .contains("\"local\":{},\"session\":{},\"cookies\":\"\",\"databases\":[],\"caches\":[],"
                        + "\"workers\":0");
        press(page, "Klar");
        Tablet.isLoadedAnew(page);
        assertThat(kept(page)).doesNotContain(code).doesNotContain("again");
        page.context().close();
    }

    @Test
    void whatWaitsWhenSomebodyLeavesIsSentLaterAndTheNextMeetsAnEmptyPage() {
        var first = homes.anOpenRoundAndACode("A");
        var second = homes.aCode("A");
        var page = chromium.window(Chromium.Size.TABLET);
        Tablet.open(page, address("survey#" + first), "sv");
        page.context().setOffline(true);
        Tablet.answer(page, 3).click();
        press(page, "Sluta");
        assertThat(Tablet.heading(page)).hasText("Hej!");
        assertThat(page.locator(".survey-question [aria-pressed=true]")).hasCount(0);
        // The next one can begin already; the page says that there is no contact.
        Tablet.button(page, "language").first().click();
        page.locator("#survey-code").fill(second);
        press(page, "Börja");
        assertThat(Tablet.status(page)).containsText("Ingen kontakt just nu");
        page.context().setOffline(false);
        assertThat(Tablet.heading(page))
                .hasText("Innan du börjar", new LocatorAssertions.HasTextOptions().setTimeout(20_000));
        Tablet.goOn(page);
        assertThat(page.locator(".survey-question [aria-pressed=true]")).hasCount(0);
        assertThat(stored(first)).contains("\"answers\":[3,8,8,8,8,8,8,8,8,8,8,8,8,8]");
        assertThat(stored(second)).contains("\"answers\":[8,8,8,8,8,8,8,8,8,8,8,8,8,8]");
        page.context().close();
    }

    @Test
    void whatWaitsSurvivesThatTheServerHasForgottenThePage() {
        var code = homes.anOpenRoundAndACode("A");
        var page = chromium.window(Chromium.Size.TABLET);
        Tablet.open(page, address("survey#" + code), "sv");
        skipTo(page, 14);
        Tablet.next(page).click();
        page.route("**/survey/api/**", Route::abort);
        press(page, "Skicka in");
        assertThat(Tablet.status(page)).containsText("Inte skickat än");
        press(page, "Sluta");
        assertThat(Tablet.heading(page)).hasText("Hej!");
        // As after a restart of the server: what Vaadin does next is to load the page anew.
        var session = page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("JSESSIONID"))
                .findFirst()
                .orElseThrow();
        session.value = "0123456789ABCDEF0123456789ABCDEF";
        page.context().addCookies(List.of(session));
        page.locator("[data-page=start] [data-language=en]").click();
        page.waitForTimeout(3000);
        assertThat(stored(code)).contains("\"result\":\"done\"");
        page.unroute("**/survey/api/**");
        assertThat(Tablet.heading(page)).hasText("Survey", new LocatorAssertions.HasTextOptions().setTimeout(20_000));
        assertThat(stored(code)).contains("no-use");
        page.context().close();
    }

    @Test
    void aSubmitThatMayHaveArrivedIsNotCalledACodeOfNoUse() {
        var page = chromium.window(Chromium.Size.TABLET);
        Tablet.open(page, address("survey#" + homes.anOpenRoundAndACode("A")), "sv");
        skipTo(page, 14);
        Tablet.next(page).click();
        page.route("**/survey/api/submit", Route::abort);
        press(page, "Skicka in");
        assertThat(Tablet.status(page)).containsText("Inte skickat än");
        page.unroute("**/survey/api/submit");
        page.route("**/survey/api/submit", route -> result(route, "no-use"));
        assertThat(Tablet.status(page)).containsText("Dina svar kan redan ha kommit fram");
        assertThat(page.locator("#survey-refusal")).isHidden();
        page.context().close();
    }

    @Test
    void anAnswerThatTheServerDoesNotUnderstandIsTakenBack() {
        var page = chromium.window(Chromium.Size.TABLET);
        Tablet.open(page, address("survey#" + homes.anOpenRoundAndACode("A")), "sv");
        Tablet.answer(page, 2).click();
        assertThat(Tablet.status(page)).hasText("Sparat");
        page.route("**/survey/api/answer", route -> result(route, "misformed"));
        Tablet.answer(page, 4).click();
        assertThat(Tablet.status(page)).containsText("gick inte att spara");
        assertThat(Tablet.answer(page, 4)).hasAttribute("aria-pressed", "false");
        assertThat(Tablet.answer(page, 2)).hasAttribute("aria-pressed", "true");
        page.context().close();
    }

    @Test
    void anAnswerThatTheServerFailsOnHoldsUpNobodyElse() {
        var first = homes.anOpenRoundAndACode("A");
        var second = homes.aCode("A");
        var page = chromium.window(Chromium.Size.TABLET);
        page.route("**/survey/api/answer", route -> {
            if (route.request().postData().contains(first)) {
                route.fulfill(new Route.FulfillOptions().setStatus(500).setBody("{}"));
            } else {
                route.resume();
            }
        });
        Tablet.open(page, address("survey#" + first), "sv");
        Tablet.answer(page, 3).click();
        press(page, "Sluta");
        Tablet.open(page, address("survey#" + second), "sv");
        Tablet.answer(page, 4).click();
        assertThat(Tablet.status(page)).hasText("Sparat");
        assertThat(stored(second)).doesNotContain("\"answers\":[8,");
        page.context().close();
    }

    private static void result(Route route, String result) {
        route.fulfill(new Route.FulfillOptions()
                .setContentType("application/json")
                .setBody("{\"result\": \"" + result + "\"}"));
    }

    private static void skipTo(Page page, int question) {
        for (var at = 1; at < question; at++) {
            assertThat(Tablet.progress(page)).hasText(at + " av 14");
            press(page, "Hoppa över");
        }
        assertThat(Tablet.status(page)).hasText("Sparat");
    }

    private static String kept(Page page) {
        return page.evaluate(KEPT).toString();
    }
}
