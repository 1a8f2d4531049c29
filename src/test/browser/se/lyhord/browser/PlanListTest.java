package se.lyhord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.access.Role;
import se.lyhord.plan.Crowd;

/** The list of many plans: 40 homes, 900 ongoing stays and 100 ended ones, 250 of them in the first region. */
class PlanListTest extends InABrowser {

    /** Neither the page nor the list has to be scrolled sideways. */
    private static final String FITS = """
            () => [document.scrollingElement, document.querySelector('vaadin-grid').$.table]
                .every(one => one.scrollWidth <= one.clientWidth)""";

    @Autowired
    Clock clock;

    @BeforeEach
    void manyPlans() {
        if (transaction.execute(_ -> jdbc.sql("select count(*) from organisation.node")
                        .query(Integer.class)
                        .single())
                == 0) {
            new Crowd(40, 900, 100, LocalDate.now(clock)).fill(jdbc, transaction);
        }
    }

    @Test
    void itLooksWellInEverySizeAndLanguage() {
        var page = signedIn("chef-region", Role.HOME_MANAGER, "R1");
        for (var language : List.of("sv", "en")) {
            page.navigate(address("plans"));
            for (var size : Chromium.Size.values()) {
                Chromium.resize(page, size);
                page.reload();
                // past the first, which have no plan to follow up yet
                assertThat(states(page).first()).isVisible();
                page.locator("vaadin-grid").evaluate("grid => grid.scrollToIndex(12)");
                assertThat(page.locator(".plan-follow-up-link").first()).isVisible();
                Chromium.lookAt(
                        page, "plan-list-" + language + "-" + size.name().toLowerCase(java.util.Locale.ROOT));
                assertThat(page.evaluate(FITS)).as("%s %s fits", language, size).isEqualTo(true);
            }
            Chromium.resize(page, Chromium.Size.DESKTOP);
            if (language.equals("sv")) {
                press(page, "English");
                assertThat(page.getByText("Svenska")).isVisible();
            }
        }
        page.context().close();
    }

    @Test
    void onlyRowsThatAreSeenAreThereAndTheRestComeAsOneScrolls() {
        var page = signedIn("divisionschef-alla", Role.DIVISION_MANAGER, "ORG");
        page.navigate(address("plans"));
        assertThat(page.locator(".plan-counts")).containsText("900 pågående placeringar");
        assertThat(states(page).first()).containsText("Plan saknas");
        assertThat(states(page).count()).isLessThan(150);
        assertThat(page.locator(".plan-follow-up-link")).hasCount(0);
        page.locator("vaadin-grid").evaluate("grid => grid.scrollToIndex(grid.size - 1)");
        assertThat(states(page).last()).hasText("I tid");
        sort(page, "Klient");
        page.locator("vaadin-grid").evaluate("grid => grid.scrollToIndex(0)");
        assertThat(page.getByText(Pattern.compile("^A-0000\\d$")).first()).isVisible();
        page.locator("vaadin-checkbox").click();
        Chromium.settle(page);
        assertThat(page.getByText(Pattern.compile("^A-0000\\d$")).first()).isVisible();
        page.context().close();
    }

    @Test
    void itNarrowsByHomeStateAndClientAndTheFileHasAllRowsOfThat() throws IOException {
        var page = signedIn("chef-region", Role.HOME_MANAGER, "R1");
        page.navigate(address("plans"));
        assertThat(page.locator(".plan-counts")).containsText("225 pågående placeringar");
        assertThat(lines(page)).isEqualTo(1 + 225);
        page.locator("vaadin-checkbox")
                .filter(new Locator.FilterOptions().setHasText("avslutade"))
                .click();
        Chromium.settle(page);
        assertThat(lines(page)).isEqualTo(1 + 250);
        page.locator("vaadin-text-field input").fill("a-0");
        page.waitForTimeout(600);
        Chromium.settle(page);
        assertThat(lines(page)).isGreaterThan(1).isLessThan(1 + 100);
        page.locator("vaadin-text-field input").fill("nobody");
        assertThat(page.locator("main")).containsText("Ingen placering passar");
        Chromium.lookAt(page, "plan-list-nothing-desktop");
        page.locator("vaadin-text-field input").fill("");
        page.navigate(address("plans/H004"));
        assertThat(page.locator(".plan-counts")).containsText("23 pågående placeringar");
        page.navigate(address("plans/H001"));
        assertThat(page.locator(".plan-counts")).containsText("225 pågående placeringar");
        page.context().close();
    }

    @Test
    void theKeyboardLeadsThroughTheRowsToAPlanAndAFollowUp() {
        var page = signedIn("kontakt-4", Role.CONTACT_PERSON, "H004");
        page.navigate(address("plans"));
        assertThat(page.locator(".plan-counts")).containsText("23 pågående placeringar");
        var followUp = page.locator(".plan-follow-up-link").first();
        assertThat(followUp).hasAttribute("href", Pattern.compile("^plan-follow-up/P\\d+$"));
        assertThat(followUp).hasAttribute("aria-label", Pattern.compile("^Följ upp [ABC]-\\d{5}$"));
        assertThat(followUp.boundingBox().height).isGreaterThanOrEqualTo(24);
        page.locator("vaadin-checkbox input").focus();
        // to the column titles, into the rows, into the cell, and to where its link leads
        for (var key : List.of("Tab", "Tab", "ArrowDown", "Enter", "Enter")) {
            page.keyboard().press(key);
            page.waitForTimeout(200);
        }
        page.waitForURL(Pattern.compile(".*/plan/P\\d+$"));
        page.context().close();
    }

    private static Locator states(Page page) {
        return page.locator("vaadin-grid .plan-state");
    }

    private static void sort(Page page, String column) {
        page.locator("vaadin-grid-sorter")
                .filter(new Locator.FilterOptions().setHasText(column))
                .click();
        Chromium.settle(page);
    }

    private static int lines(Page page) throws IOException {
        var file = page.waitForDownload(
                () -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ladda ner listan (CSV)"))
                        .click());
        return Files.readAllLines(file.path()).size();
    }
}
