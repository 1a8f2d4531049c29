package se.lyhord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import se.lyhord.access.Role;

/** What came to the server and was not kept there is no less unsaved than what never came. */
class UnkeptTextTest extends OnAPlansPage {

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
        putBack(page);
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
        putBack(page);
        page.reload();
        assertThat(field(page, "plan-decision_reference")).hasValue("Beslut 12");
        page.context().close();
    }

    @Test
    void whatWasTypedIntoAPlanThatIsLockedMeanwhileCanBeCopiedAndThrownAwayOnly() {
        var page = aWriterOf("P1");
        type(page, "plan-decision_reference", "Beslut 12");
        assertThat(page.locator(".plan-keeping")).containsText("Allt är sparat");
        somebodyElseEstablishesThePlan();
        type(page, "plan-regard", "Skolan kom först.");
        assertThat(page.locator(".plan-keeping")).containsText("Planen är fastställd");
        page.reload();
        assertThat(page.locator("main")).containsText("Version 1 gäller");
        assertThat(panel(page)).containsText("Skolan kom först.");
        assertThat(panel(page).getByText("Lägg tillbaka")).isHidden();
        Chromium.lookAt(page, "plan-unsaved-locked-desktop");
        page.context().close();
    }

    private void somebodyElseEstablishesThePlan() {
        var manager = signedIn("chef-a", Role.HOME_MANAGER, "A");
        manager.navigate(address("plan/P1"));
        press(manager, "Fastställ planen");
        manager.locator("vaadin-dialog")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions()
                                .setName("Fastställ planen")
                                .setExact(true))
                .last()
                .click();
        assertThat(manager.locator("main")).containsText("Version 1 gäller");
        manager.context().close();
    }

    private void asOwner(String sql) {
        JdbcClient.create(new DriverManagerDataSource(database.jdbcUrl(), database.username(), database.password()))
                .sql(sql)
                .update();
    }
}
