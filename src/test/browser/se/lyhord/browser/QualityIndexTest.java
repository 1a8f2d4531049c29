package se.lyhord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.lyhord.access.Role;
import se.lyhord.report.ShownIndexRows;

/** A division manager and a home manager read the quality index: the number, its parts, its homes, its series. */
class QualityIndexTest extends InABrowser {

    @BeforeEach
    void aDivision() {
        ShownIndexRows.keep(jdbc, transaction);
    }

    @Test
    void aDivisionManagerSeesWhatTheIndexIsMadeOfAndHowCertainItIs() {
        var page = signedIn("divisionschef", Role.DIVISION_MANAGER, "DIV");
        page.navigate(address("quality-index/DIV?quarter=2022-Q1"));
        assertThat(page.locator(".index-number .number")).hasText("68,1");
        assertThat(page.locator(".index-number")).containsText("någonstans mellan 58 och 78");
        assertThat(page.locator(".index-number")).containsText("Version 1 av indexet. Serien börjar 2021");
        assertThat(page.locator(".index-parts > li")).hasCount(7);
        assertThat(page.locator(".index-parts > li").first()).containsText("41 av 50 (82");
        assertThat(page.locator(".index-parts > li").first()).containsText("12,3 av 15 poäng");
        assertThat(page.locator(".index-parts > li a")).hasCount(7);
        assertThat(page.locator(".index-parts")).containsText("50 % ger 0 poäng, 0 % ger 100. Delen väger 15 %.");
        assertThat(page.locator("main")).containsText("Utan Trygghet");
        assertThat(page.locator("main td.broken")).containsText("Här börjar version 2");
        lookAtEverySize(page, "quality-index");

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Så räknas indexet"))
                .click();
        assertThat(page.locator(".index-formula pre")).containsText("weights_vary_by: 0.25");
        Chromium.lookAt(page, "quality-index-formula");
        page.context().close();
    }

    @Test
    void homesStandByNameAndByIndexEachPlaceWithItsInterval() {
        var page = signedIn("kvalitet", Role.QUALITY_LEAD, "ORG");
        page.navigate(address("quality-index/DIV?quarter=2022-Q1"));
        press(page, "English");
        var homes = page.locator("table").filter(new Locator.FilterOptions().setHasText("Quality index of the homes"));
        assertThat(homes.locator("tbody tr").first()).containsText("Home A");
        assertThat(homes.locator("tbody tr").first()).containsText("2 (1–2 of 2)");
        assertThat(homes).containsText("withheld");
        assertThat(page.locator("main")).containsText("Withheld: the index is not shown");
        assertThat(homes).containsText("nothing to count: Inspections with remarks");
        page.getByText("By index").click();
        assertThat(homes.locator("tbody tr").first()).containsText("Home B");
        lookAtEverySize(page, "quality-index-homes");
        page.context().close();
    }

    @Test
    void aHomeManagerSeesTheOwnHomeOrWhyThereIsNoIndex() {
        var page = signedIn("chef-a", Role.HOME_MANAGER, "A");
        page.navigate(address("quality-index"));
        assertThat(page.locator(".index-number")).containsText("Plats 2 av 2 hem");
        assertThat(page.locator(".index-number")).containsText("1 till 2");
        assertThat(page.locator("main")).not().containsText("Hemmen");
        lookAtEverySize(page, "quality-index-home");
        page.context().close();

        page = signedIn("chef-d", Role.HOME_MANAGER, "D");
        page.navigate(address("quality-index"));
        assertThat(page.locator("main"))
                .containsText("Inget index: delen ”Tillsyn med anmärkning” har inget underlag.");
        Chromium.lookAt(page, "quality-index-missing");
        page.context().close();

        page = signedIn("chef-c", Role.HOME_MANAGER, "C");
        page.navigate(address("quality-index"));
        assertThat(page.locator("main")).containsText("Skyddad siffra: indexet visas inte");
        assertThat(page.locator(".index-number")).hasCount(0);
        page.context().close();
    }

    private static void lookAtEverySize(Page page, String name) {
        for (var size : new Chromium.Size[] {Chromium.Size.DESKTOP, Chromium.Size.UPRIGHT, Chromium.Size.PHONE}) {
            Chromium.resize(page, size);
            Chromium.lookAt(page, name + "-" + size.name().toLowerCase(Locale.ROOT));
            assertThat(page.evaluate("() => document.querySelector('main').scrollWidth <= window.innerWidth"))
                    .as("%s needs no scrolling sideways: %s", name, size)
                    .isEqualTo(true);
        }
        Chromium.resize(page, Chromium.Size.DESKTOP);
    }
}
