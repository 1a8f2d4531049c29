package se.lyhord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.access.Role;
import se.lyhord.batch.Jobs;

/** Quality leads look at what is withheld of the case north, try other groupings, and change a threshold by two. */
class ProtectedFiguresTest extends InABrowser {

    @Autowired
    Jobs jobs;

    @Test
    void oneLeadReadsTriesAndProposesAndAnotherDecides() throws Exception {
        jobs.run("import", Map.of("dir", "src/test/resources/cases/north"))
                .orElseThrow()
                .get();
        var anna = signedIn("anna", Role.QUALITY_LEAD, "ORG");
        anna.navigate(address("protected-figures"));
        assertThat(anna.getByText("Inget är skyddat")).isVisible();
        Chromium.lookAt(anna, "protected-none-desktop");
        jobs.run("compute-indicators", Map.of("from", "2021-Q1", "to", "2022-Q2"))
                .orElseThrow()
                .get();
        list(anna);
        whatIf(anna);
        anna.navigate(address("protected-figures/thresholds"));
        propose(anna);
        var bo = signedIn("bo", Role.QUALITY_LEAD, "ORG");
        bo.navigate(address("protected-figures/thresholds"));
        Chromium.lookInAllSizes(bo, "threshold-waiting");
        press(bo, "Avslå");
        assertThat(bo.getByText("Skriv varför.")).isVisible();
        press(bo, "Godkänn");
        Chromium.picture(bo, "threshold-sure-desktop");
        confirm(bo, "Godkänn");
        assertThat(bo.getByText("Gränsen är ändrad.")).isVisible();
        assertThat(bo.locator("table").last()).containsText("Godkänt av Fia");
        press(bo, "English");
        assertThat(bo.locator("h1")).hasText("Thresholds of the protection");
        Chromium.lookInAllSizes(bo, "threshold-decided-english");
        bo.navigate(address("protected-figures"));
        assertThat(bo.locator("h1")).hasText("Protected figures");
        Chromium.lookInAllSizes(bo, "protected-english");
        bo.navigate(address("protected-figures/what-if"));
        press(bo, "Try to pool");
        assertThat(bo.getByText("Nothing has been released.")).isVisible();
        Chromium.lookInAllSizes(bo, "what-if-english");
        anna.context().close();
        bo.context().close();
    }

    @Test
    void aLeadOfAPartIsToldAndNobodyElseFindsThePages() {
        var part = signedIn("del", Role.QUALITY_LEAD, "DIV1");
        for (var page : new String[] {"", "/thresholds", "/what-if"}) {
            part.navigate(address("protected-figures" + page));
            assertThat(part.getByText("Ditt konto gäller en del av den")).isVisible();
        }
        part.context().close();
        var chief = signedIn("chef", Role.DIVISION_MANAGER, "DIV1");
        chief.navigate(address("protected-figures"));
        assertThat(chief.locator("h1")).hasText("Sidan finns inte");
        chief.context().close();
    }

    private static void list(Page page) throws Exception {
        page.reload();
        assertThat(page.locator(".protection-counts")).containsText("skyddas");
        Chromium.lookInAllSizes(page, "protected");
        var rows = page.locator("table").last().locator("tbody tr");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Skäl").setExact(true))
                .click();
        assertThat(page.locator("th[aria-sort=ascending]")).hasText("Skäl");
        var file = page.waitForDownload(() -> page.getByText("Hämta som fil").click());
        Assertions.assertThat(Files.readString(file.path()))
                .contains("Enhetskod;Enhet;Indikatorkod")
                .contains("För få");
        page.locator("vaadin-text-field input").fill("ingen sådan enhet");
        assertThat(page.getByText("Inget skyddat passar det du har valt.")).isVisible();
        Chromium.lookAt(page, "protected-empty-desktop");
        page.locator("vaadin-text-field input").fill("U0001");
        assertThat(rows.first()).isVisible();
    }

    private static void whatIf(Page page) {
        page.navigate(address(page, "/what-if"));
        press(page, "Prova att slå ihop");
        assertThat(page.getByText("Inget har frisläppts.")).isVisible();
        Chromium.lookInAllSizes(page, "what-if-pool");
        press(page, "Prova halvår");
        assertThat(page.getByText("skyddas i något av kvartalen")).isVisible();
        Chromium.lookAt(page, "what-if-half-desktop");
        page.locator(".protection-part vaadin-select").click();
        page.locator(".protection-part vaadin-select-item:visible, vaadin-select-overlay vaadin-select-item:visible")
                .nth(1)
                .click();
        assertThat(page.locator("vaadin-checkbox").first()).isVisible();
        Chromium.lookAt(page, "what-if-homes-desktop");
    }

    private static String address(Page page, String below) {
        return page.url().replaceAll("protected-figures.*", "protected-figures" + below);
    }

    private static void propose(Page page) {
        Chromium.lookInAllSizes(page, "threshold-none");
        Locator people = page.locator("vaadin-integer-field input");
        people.fill("2");
        press(page, "Föreslå");
        assertThat(page.getByText("Gränsen är 3 till 50 unga.")).isVisible();
        people.fill("4");
        assertThat(page.getByText("Färre än 5 är under det vanliga.")).isVisible();
        press(page, "Föreslå");
        assertThat(page.getByText("Skriv varför.")).isVisible();
        page.locator("vaadin-text-area textarea").fill("Ett prov i två hem.");
        press(page, "Föreslå");
        assertThat(page.getByText("Förslaget väntar på en annan kvalitetsledare."))
                .isVisible();
        assertThat(page.getByText("Du har föreslagit det.")).isVisible();
        assertThat(button(page, "Godkänn")).hasCount(0);
        Chromium.lookAt(page, "threshold-own-desktop");
    }
}
