package se.lyhord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.lyhord.access.Role;

/** What a writer typed into a plan and the server never kept outlives her session, for her alone. */
class UnsavedTextTest extends OnAPlansPage {

    private static final String TITLE = "Här finns text som inte blev sparad";

    @Test
    void textTypedWithoutNetworkIsPutBackAfterTheSessionWasLost() {
        var page = aWriterOf("P1");
        press(page, "Lägg till ett mål");
        type(page, "plan-M1-goal-text", "Gå i skolan");
        type(page, "plan-decision_reference", "Beslut 12");
        assertThat(page.locator(".plan-keeping")).containsText("Allt är sparat");
        assertNothingWaits(page);

        page.context().setOffline(true);
        type(page, "plan-A1-how", "vi går dit tillsammans");
        type(page, "plan-weekends", "Bio eller bad. ".repeat(20));
        type(page, "plan-decision_reference", "Beslut 12 och 13");
        page.waitForTimeout(1500);
        loseTheSession(page);
        comeBackAs(page, "kontakt-a");
        assertThat(page).hasURL(address("plan/P1?continue"));
        assertThat(panel(page)).containsText(TITLE);
        assertThat(panel(page).locator("li")).hasCount(3);
        assertThat(panel(page)).containsText("Aktivitet A1: Hur?");
        // Shortened to the last whole word within 200 characters: 13 of the 20 repetitions, and "Bio".
        assertThat(panel(page)).containsText("bad. Bio …");
        assertThat(field(page, "plan-A1-how")).hasValue("");
        Chromium.lookAt(page, "plan-unsaved-desktop");
        Chromium.lookAtOnTablets(page, "plan-unsaved");
        Chromium.resize(page, Chromium.Size.PHONE);
        Chromium.lookAt(page, "plan-unsaved-phone");
        Chromium.resize(page, Chromium.Size.DESKTOP);

        putBack(page);
        assertThat(page.locator("#plan-A1-how")).hasAttribute("focused", "");
        assertThat(page.locator(".plan-keeping")).containsText("Allt är sparat");
        page.reload();
        assertThat(field(page, "plan-A1-how")).hasValue("vi går dit tillsammans");
        assertThat(field(page, "plan-weekends"))
                .hasValue("Bio eller bad. ".repeat(20).strip());
        assertThat(field(page, "plan-decision_reference")).hasValue("Beslut 12 och 13");
        assertThat(field(page, "plan-M1-goal-text")).hasValue("Gå i skolan");
        assertThat(panel(page)).isHidden();
        page.context().close();
    }

    @Test
    void textWhoseGoalIsGoneIsShownWholeAndThrowingItAwayIsFinal() {
        var page = aWriterOf("P1");
        press(page, "Lägg till ett mål");
        assertThat(field(page, "plan-M1-goal-text")).isVisible();
        page.context().setOffline(true);
        var longText = "Sova hela natten och gå upp i tid. ".repeat(8).strip();
        type(page, "plan-M1-goal-text", longText);
        type(page, "plan-regard", "Skolan kom först.");
        loseTheSession(page);
        theManagerTakesTheGoalAway();
        comeBackAs(page, "kontakt-a");

        assertThat(panel(page)).containsText(longText);
        assertThat(panel(page)).containsText("Platsen för texten finns inte på sidan nu");
        press(page, "Lägg tillbaka");
        assertThat(field(page, "plan-regard")).hasValue("Skolan kom först.");
        assertThat(panel(page).locator("li")).hasCount(1);
        assertThat(panel(page)).containsText(longText);
        assertThat(panel(page).getByText("Lägg tillbaka")).isHidden();
        panel(page).scrollIntoViewIfNeeded();
        Chromium.lookAt(page, "plan-unsaved-gone-desktop");

        press(page, "Kasta bort");
        page.getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Kasta bort"))
                .click();
        assertThat(panel(page)).isHidden();
        assertThat(page.locator("h1")).isFocused();
        assertNothingWaits(page);
        page.reload();
        assertThat(field(page, "plan-regard")).hasValue("Skolan kom först.");
        assertThat(panel(page)).isHidden();
        page.context().close();
    }

    private void theManagerTakesTheGoalAway() {
        var manager = signedIn("chef-a", Role.HOME_MANAGER, "A");
        manager.navigate(address("plan/P1"));
        press(manager, "Ta bort målet M1");
        assertThat(manager.locator("#plan-M1")).hasCount(0);
        assertThat(manager.locator(".plan-keeping")).containsText("Allt är sparat");
        manager.context().close();
    }

    @Test
    void nobodyElseSeesIt() {
        signedIn("kontakt-b", Role.CONTACT_PERSON, "A").context().close();
        var page = aWriterOf("P1");
        page.context().setOffline(true);
        type(page, "plan-regard", "Skolan kom först.");
        loseTheSession(page);
        comeBackAs(page, "kontakt-b");
        assertThat(field(page, "plan-regard")).hasValue("");
        assertThat(panel(page)).isHidden();
        assertNothingWaits(page);

        loseTheSession(page);
        page.navigate(address("plan/P1"));
        signIn(page, "kontakt-a");
        assertThat(field(page, "plan-regard")).hasValue("");
        assertThat(panel(page)).isHidden();
        page.context().close();
    }

    @Test
    void itStandsOnThePageOfItsOwnPlanAloneAndGoesWithSigningOut() {
        var page = aWriterOf("P1");
        type(page, "plan-regard", "Hälsa på 19121212-1212.");
        assertThat(page.locator("#plan-regard")).hasAttribute("invalid", "");
        page.navigate(address("plan/P2"));
        assertThat(field(page, "plan-regard")).hasValue("");
        assertThat(panel(page)).isHidden();
        page.navigate(address("plan/P1"));
        assertThat(panel(page)).containsText("Hälsa på 19121212-1212.");
        press(page, "Lägg tillbaka");
        assertThat(page.locator("#plan-regard")).hasAttribute("invalid", "");
        page.reload();
        assertThat(panel(page)).containsText("Hälsa på 19121212-1212.");

        press(page, "Logga ut");
        page.waitForURL("**/sign-in");
        assertNothingWaits(page);
        page.navigate(address("plan/P1"));
        signIn(page, "kontakt-a");
        assertThat(field(page, "plan-regard")).hasValue("");
        assertThat(panel(page)).isHidden();
        page.context().close();
    }

    private static void comeBackAs(Page page, String username) {
        page.context().setOffline(false);
        page.waitForURL("**/sign-in");
        signIn(page, username);
    }

    /** As when the server has forgotten it: the browser still names a session. */
    private void loseTheSession(Page page) {
        page.context().addCookies(List.of(new Cookie("JSESSIONID", "0123456789ABCDEF").setUrl(address(""))));
    }
}
