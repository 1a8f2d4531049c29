package se.lyhord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import se.lyhord.testing.LyhordProcess;

/** What managers are told of the made-up organisation's figures. */
@EnabledIf(value = "se.lyhord.browser.Chromium#isThere", disabledReason = "there is no Chromium here to test with")
class SignalsTest {

    @TempDir
    static Path home;

    private static LyhordProcess server;
    private static Chromium chromium;

    @BeforeAll
    static void aDemo() throws Exception {
        server = LyhordProcess.server(home);
        chromium = new Chromium();
    }

    @AfterAll
    static void theEnd() throws Exception {
        chromium.close();
        server.close();
    }

    @Test
    void aDivisionManagerReadsWhatIsClearSortsAndSeesTheFunnel() {
        var page = onThePage("divisionschef", "signals", Chromium.Size.DESKTOP);
        assertThat(page.locator(".signal-explanation")).containsText("Benjamini–Hochberg");
        Chromium.lookAt(page, "signals-clear-desktop");
        page.getByLabel("Visa bara det som är tydligt").click();
        var homes = page.locator(".signal-table tbody th");
        assertThat(homes.first()).isVisible();
        Chromium.settle(page);
        var ascending = homes.allTextContents();
        Assertions.assertThat(ascending).hasSizeGreaterThan(5);
        var byHome = page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Hem").setExact(true));
        byHome.focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".signal-table thead th").first()).hasAttribute("aria-sort", "descending");
        assertThat(homes.first()).hasText(ascending.getLast());
        var first = page.locator(".signal-table details").first();
        first.locator("summary").click();
        assertThat(first.locator("li").first()).isVisible();
        assertThat(page.locator(".funnel svg[role=img]").first()).isVisible();
        assertThat(page.locator(".funnel table tbody tr").first()).isVisible();
        Chromium.lookAt(page, "signals-all-desktop");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        Chromium.picture(page, "signals-print");
        page.context().close();
    }

    @Test
    void itIsReadOnPhonesAndTablets() {
        for (var size : List.of(Chromium.Size.PHONE, Chromium.Size.TABLET)) {
            var page = onThePage("kvalitet", "signals", size);
            page.getByLabel("Visa bara det som är tydligt").click();
            assertThat(page.locator(".signal-table tbody th").first()).isVisible();
            Chromium.lookAt(page, "signals-" + size.name().toLowerCase(Locale.ROOT));
            page.context().close();
        }
    }

    @Test
    void eachCardOfTheOverviewSaysWhatIsMoreThanChance() {
        var page = onThePage("divisionschef", "dashboard", Chromium.Size.DESKTOP);
        assertThat(page.locator(".indicator .signals")).hasCount(4);
        assertThat(page.locator(".signals p").first()).isVisible();
        Chromium.lookAt(page, "dashboard-signals-desktop");
        page.context().close();
    }

    @Test
    void aSmallHomesPageIsNeverBlank() {
        var page = onThePage("forestandare", "dashboard", Chromium.Size.DESKTOP);
        var cards = page.locator(".indicator");
        for (var at = 0; at < cards.count(); at++) {
            assertThat(cards.nth(at).locator(".latest, .shown-instead, > p").last())
                    .not()
                    .isEmpty();
        }
        Chromium.lookAt(page, "dashboard-home-desktop");
        page.setViewportSize(390, 844);
        Chromium.settle(page);
        Chromium.lookAt(page, "dashboard-home-phone");
        page.context().close();
    }

    private static Page onThePage(String person, String path, Chromium.Size size) {
        var page = chromium.window(size);
        page.navigate(server.address());
        page.locator("vaadin-text-field[name=username] input").fill(person);
        page.locator("vaadin-password-field[name=password] input").fill("lyhord-demo");
        page.locator("vaadin-button[slot=submit]").click();
        page.waitForURL(url -> !url.contains("sign-in"));
        page.navigate(server.address() + "/" + path);
        Chromium.settle(page);
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .isVisible();
        return page;
    }
}
