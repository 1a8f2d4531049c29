package se.lyhord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.access.Role;
import se.lyhord.database.embedded.HomeDatabase;
import se.lyhord.plan.TwoHomes;
import se.lyhord.plan.writing.Versions;

/** Two stays of a home, and writers at the pages of their plans. */
abstract class OnAPlansPage extends InABrowser {

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

    static void putBack(Page page) {
        press(page, "Lägg tillbaka");
        assertThat(panel(page)).isHidden();
        assertNothingWaits(page);
    }

    Page aWriterOf(String stay) {
        var page = signedIn("kontakt-a", Role.CONTACT_PERSON, "A");
        page.navigate(address("plan/" + stay));
        Chromium.settle(page);
        return page;
    }

    static void type(Page page, String id, String text) {
        field(page, id).fill(text);
        field(page, id).blur();
    }

    static Locator field(Page page, String id) {
        return page.locator("#" + id + " :is(input, textarea)").first();
    }

    static Locator panel(Page page) {
        return page.locator(".plan-unsaved");
    }

    /** What was typed is sent a moment later. */
    static void assertNothingWaits(Page page) {
        page.waitForFunction("() => Object.keys(sessionStorage).every(key => !key.startsWith('lyhord-plan'))");
    }
}
