package se.lyhord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import se.lyhord.access.Role;
import se.lyhord.database.embedded.HomeDatabase;
import se.lyhord.plan.TwoHomes;
import se.lyhord.plan.writing.Versions;

/** What a writer typed into a plan and the server never kept outlives her session, for her alone. */
class UnsavedTextTest extends InABrowser {

    private static final String TITLE = "Här finns text som inte blev sparad";

    @Autowired
    Clock clock;

    @Autowired
    HomeDatabase database;

    @BeforeEach
    void aStay() {
        var homes = TwoHomes.empty(jdbc, transaction);
        homes.aStay("A", "P1", LocalDate.now(clock).minusDays(3).toString(), null);
        homes.aStay("A", "P2", LocalDate.now(clock).minusDays(3).toString(), null);
    }

    @AfterEach
    void nothingIsLeft() {
        Versions.forget(database);
        TwoHomes.empty(jdbc, transaction);
    }

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
        page.context().setOffline(false);
        page.waitForURL("**/sign-in");
        assertThat(page.locator("body")).not().containsText("vi går dit");

        signIn(page, "kontakt-a");
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

        press(page, "Lägg tillbaka");
        assertThat(panel(page)).isHidden();
        assertThat(page.locator("#plan-A1-how")).hasAttribute("focused", "");
        assertThat(page.locator(".plan-keeping")).containsText("Allt är sparat");
        assertNothingWaits(page);
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
        var long300 = "Sova hela natten och gå upp i tid. ".repeat(8).strip();
        type(page, "plan-M1-goal-text", long300);
        type(page, "plan-regard", "Skolan kom först.");
        loseTheSession(page);
        theManagerTakesTheGoalAway();
        page.context().setOffline(false);
        page.waitForURL("**/sign-in");
        signIn(page, "kontakt-a");

        assertThat(panel(page)).containsText(long300);
        assertThat(panel(page)).containsText("Platsen för texten finns inte på sidan nu");
        press(page, "Lägg tillbaka");
        assertThat(field(page, "plan-regard")).hasValue("Skolan kom först.");
        assertThat(panel(page).locator("li")).hasCount(1);
        assertThat(panel(page)).containsText(long300);
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
        page.context().setOffline(false);
        page.waitForURL("**/sign-in");
        signIn(page, "kontakt-b");
        assertThat(field(page, "plan-regard")).hasValue("");
        assertThat(panel(page)).isHidden();
        assertThat(page.locator("body")).not().containsText("Skolan kom först");
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

    @Test
    void textThatCouldNotBeKeptBecauseTheDatabaseWasAwayIsOfferedUntilItIsKept() {
        var page = aWriterOf("P1");
        type(page, "plan-decision_reference", "Beslut 12");
        assertThat(page.locator(".plan-keeping")).containsText("Allt är sparat");
        asOwner("alter table plan.draft rename to away");
        try {
            type(page, "plan-regard", "Skolan kom först.");
            assertThat(page.locator(".plan-keeping")).containsText("kunde inte sparas");
        } finally {
            asOwner("alter table plan.away rename to draft");
        }
        page.reload();
        assertThat(panel(page)).containsText("Skolan kom först.");
        press(page, "Lägg tillbaka");
        assertThat(panel(page)).isHidden();
        assertNothingWaits(page);
        page.reload();
        assertThat(field(page, "plan-regard")).hasValue("Skolan kom först.");
        page.context().close();
    }

    @Test
    void whoeverShowsTheOtherVersionIsOfferedHerOwnTextAndToldWhatStandsThereNow() {
        var page = aWriterOf("P1");
        var other = signedIn("kontakt-b", Role.CONTACT_PERSON, "A");
        other.navigate(address("plan/P1"));
        type(other, "plan-decision_reference", "Beslut 13");
        assertThat(other.locator(".plan-keeping")).containsText("Allt är sparat");
        other.context().close();
        type(page, "plan-decision_reference", "Beslut 12");
        assertThat(page.locator(".plan-keeping")).containsText("ändrade planen");

        press(page, "Visa den andras version");
        assertThat(panel(page)).containsText("Beslut 12");
        assertThat(panel(page)).containsText("Nu står det där: Beslut 13");
        press(page, "Lägg tillbaka");
        assertThat(panel(page)).isHidden();
        assertNothingWaits(page);
        page.reload();
        assertThat(field(page, "plan-decision_reference")).hasValue("Beslut 12");
        page.context().close();
    }

    private Page aWriterOf(String stay) {
        var page = signedIn("kontakt-a", Role.CONTACT_PERSON, "A");
        page.navigate(address("plan/" + stay));
        Chromium.settle(page);
        return page;
    }

    private static void type(Page page, String id, String text) {
        field(page, id).fill(text);
        field(page, id).blur();
    }

    private static Locator field(Page page, String id) {
        return page.locator("#" + id + " :is(input, textarea)").first();
    }

    private static Locator panel(Page page) {
        return page.locator(".plan-unsaved");
    }

    /** As when the server has forgotten it: the browser still names a session. */
    private void loseTheSession(Page page) {
        page.context().addCookies(List.of(new Cookie("JSESSIONID", "0123456789ABCDEF").setUrl(address(""))));
    }

    /** What was typed is sent a moment later. */
    private static void assertNothingWaits(Page page) {
        page.waitForFunction("() => Object.keys(sessionStorage).every(key => !key.startsWith('lyhord-plan'))");
    }

    private void asOwner(String sql) {
        JdbcClient.create(new DriverManagerDataSource(database.jdbcUrl(), database.username(), database.password()))
                .sql(sql)
                .update();
    }
}
