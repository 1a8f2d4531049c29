package se.lyhord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.lyhord.access.Role;
import se.lyhord.database.WholeOrganisation;

/** A division where one home stands out and another is too small for its own figures; the figures are made up. */
class ClearSignalsTest extends InABrowser {

    @BeforeEach
    void aDivisionOfThreeHomes() {
        run("delete from release.figure");
        run("delete from organisation.node");
        run("""
                insert into organisation.node values
                    ('ORG', 'Alla', 'organisation', null, null, '2020-01-01', null),
                    ('D', 'Barn och unga', 'division', 'ORG', null, '2020-01-01', null),
                    ('R', 'Region Nord', 'region', 'D', null, '2020-01-01', null),
                    ('A', 'Åkerhem', 'unit', 'R', 'hvb', '2020-01-01', null),
                    ('B', 'Björkhem', 'unit', 'R', 'hvb', '2020-01-01', null),
                    ('C', 'Cederhem', 'unit', 'D', 'hvb', '2020-01-01', null)""");
        run("""
                insert into release.figure (indicator, period, node, gender, status, numerator, denominator)
                values ('plan_followed_up', '2025-Q1', 'A', 'T', 'released', 38, 40),
                       ('plan_followed_up', '2025-Q2', 'A', 'T', 'released', 12, 40),
                       ('plan_followed_up', '2025-Q2', 'B', 'T', 'released', 36, 40),
                       ('plan_followed_up', '2025-Q2', 'C', 'T', 'released', 30, 40),
                       ('plan_followed_up', '2025-Q2', 'D', 'T', 'released', 78, 120),
                       ('dimension_safety', '2025-Q2', 'A', 'T', 'withheld', null, null),
                       ('dimension_safety', '2025-Q2', 'C', 'T', 'withheld', null, null),
                       ('dimension_safety', '2024', 'C', 'T', 'released', 9, 12),
                       ('dimension_safety', '2025-Q2', 'R', 'T', 'released', 30, 44),
                       ('dimension_safety', '2025-Q2', 'D', 'T', 'released', 60, 90)""");
    }

    @Test
    void theHomeThatStandsOutIsToldOfInWordsWithItsNumbers() {
        var page = signedIn("sigdivision", Role.DIVISION_MANAGER, "D");
        page.navigate(address("signals"));
        var said = page.locator(".signal-table tbody tr");
        assertThat(said).hasCount(2);
        assertThat(said.first()).containsText("Björkhem");
        assertThat(said.last()).containsText("Åkerhem");
        assertThat(said.last().locator(".signal-clear").first()).containsText("tydligt ▼ lägre, vilket är sämre");
        assertThat(said.last().locator(".signal-clear").first()).containsText("12 av 40 (30 %)");
        assertThat(said.last().locator(".signal-clear").last()).containsText("en tydlig förändring");
        page.getByText("Visa bara det som är tydligt").click();
        assertThat(page.locator(".signal-table tbody tr")).hasCount(5);
        Chromium.lookAt(page, "signals-that-are-clear-desktop");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Hem").setExact(true))
                .click();
        assertThat(page.locator(".signal-table thead th").first()).hasAttribute("aria-sort", "descending");
        assertThat(said.first()).containsText("Åkerhem");
        assertThat(said.first().locator("a").first()).hasAttribute("href", Pattern.compile("figure/.*/.*/2025-Q2"));
        Chromium.lookAtOnTablets(page, "signals-that-are-clear");
        Chromium.resize(page, Chromium.Size.PHONE);
        Chromium.lookAt(page, "signals-that-are-clear-phone");
        page.context().close();
    }

    @Test
    void aSmallHomeSeesItsRegionToldAsSuchInBothLanguages() {
        var page = signedIn("sighome", Role.HOME_MANAGER, "A");
        page.navigate(address("dashboard"));
        var card = page.locator(".indicator").nth(1);
        assertThat(card.locator(".shown-instead.pooled"))
                .containsText("alla hem i Region Nord, kvartal 2 2025 – inte egna siffror. 30 av 44");
        assertThat(card.locator("tr.pooled th")).hasText("alla hem i Region Nord, kvartal 2 2025");
        assertThat(page.locator(".signal-clear").first()).containsText("en tydlig förändring");
        Chromium.lookAt(page, "dashboard-pooled-desktop");
        page.getByText("English").click();
        assertThat(page.locator(".indicator").nth(1).locator(".shown-instead"))
                .containsText("all homes in Region Nord, quarter 2 of 2025 – not of this place alone");
        Chromium.resize(page, Chromium.Size.PHONE);
        Chromium.lookAt(page, "dashboard-pooled-phone-english");
        page.context().close();
    }

    @Test
    void aHomeWithAYearOfItsOwnSeesThat() {
        var page = signedIn("sigyear", Role.HOME_MANAGER, "C");
        page.navigate(address("dashboard"));
        assertThat(page.locator(".shown-instead"))
                .containsText("fyra kvartal till och med kvartal 4 2024, egna siffror: 9 av 12");
        assertThat(page.locator(".pooled")).hasCount(0);
        page.locator("tr.four-quarters a").click();
        assertThat(page.locator("main")).containsText("9 av 12");
        assertThat(page.locator("main")).containsText("Täljare och nämnare är summan av fyra kvartals.");
        Chromium.lookInAllSizes(page, "figure-four-quarters");
        assertThat(page.locator(".indicator-part li a")).hasCount(4);
        page.locator(".indicator-part li a").last().click();
        assertThat(page.locator(".latest")).containsText("2024\u00a0kv\u00a04");
        page.navigate(address("figure/dimension_safety/A/2024-Q4/four-quarters"));
        assertThat(page.locator("h1")).hasText("Talet finns inte");
        page.context().close();
    }

    private void run(String sql) {
        WholeOrganisation.run(
                () -> transaction.executeWithoutResult(_ -> jdbc.sql(sql).update()));
    }
}
