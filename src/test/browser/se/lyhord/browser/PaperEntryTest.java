package se.lyhord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import se.lyhord.testing.LyhordProcess;

/** A quality lead enters a paper by the keyboard alone, settles what differs and hands it in; nobody else gets there. */
@EnabledIf(value = "se.lyhord.browser.Chromium#isThere", disabledReason = "there is no Chromium here to test with")
class PaperEntryTest {

    @TempDir
    static Path home;

    @Test
    void aPaperIsEnteredTwiceSettledAndHandedInOnce() throws Exception {
        try (var server = LyhordProcess.server(home);
                var chromium = new Chromium()) {
            var code = aCode(server);
            var page = signedIn(chromium, server, "kvalitet");
            page.navigate(server.address() + "/survey-paper");
            Chromium.lookAt(page, "paper-start-desktop");

            open(page, "7K3M-X9PA-2WQE");
            assertThat(page.getByText("Koden går inte att använda").first()).isVisible();
            assertThat(page.getByLabel("Kod på pappret")).hasValue("7K3M-X9PA-2WQE");
            Chromium.lookAt(page, "paper-refused-desktop");

            open(page, code);
            assertThat(heading(page, "Första inskrivningen")).isVisible();
            Chromium.settle(page);
            page.keyboard().type("45");
            page.keyboard().press("Enter");
            page.keyboard().type("7");
            Chromium.lookAt(page, "paper-first-desktop");
            Chromium.lookAtOnTablets(page, "paper-first");
            button(page, "Vidare till andra gången").click();
            assertThat(page.getByText("Det finns inget sådant svar").first()).isVisible();
            assertThat(field(page, "4. ")).isFocused();
            field(page, "4. ").fill("9");
            button(page, "Vidare till andra gången").click();

            assertThat(heading(page, "Andra inskrivningen")).isVisible();
            assertThat(field(page, "1. ")).hasValue("");
            Chromium.settle(page);
            page.keyboard().type("42");
            page.keyboard().press("Enter");
            page.keyboard().type("9");
            button(page, "Jämför").click();

            assertThat(heading(page, "Inskrivningarna skiljer sig åt")).isVisible();
            Chromium.lookAt(page, "paper-differences-desktop");
            button(page, "Klart, så här är det").click();
            assertThat(page.getByText("Välj vad som stämmer med pappret")).isVisible();
            page.getByText("Första gången: 5").click();
            button(page, "Klart, så här är det").click();

            assertThat(heading(page, "Inskrivningarna stämmer överens")).isVisible();
            assertThat(page.getByText("3 av 14 frågor har ett svar")).isVisible();
            Chromium.lookAt(page, "paper-agreed-desktop");
            button(page, "Skicka in").click();
            assertThat(heading(page, "Nästa papper")).isVisible();
            open(page, code);
            assertThat(page.getByText("Koden går inte att använda").first()).isVisible();

            var pdf = Files.readAllBytes(
                    page.waitForDownload(() -> page.getByText("Hämta PDF").click())
                            .path());
            assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");

            var manager = signedIn(chromium, server, "forestandare");
            manager.navigate(server.address() + "/survey-paper");
            assertThat(manager.getByText("Kod på pappret")).hasCount(0);
        }
    }

    /** From the demo's door, which leads to the survey with a new code. */
    private static String aCode(LyhordProcess server) throws Exception {
        var door = HttpRequest.newBuilder(URI.create(server.address() + "/demo/survey"))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var address = client.send(door, HttpResponse.BodyHandlers.discarding())
                    .headers()
                    .firstValue("Location")
                    .orElseThrow();
            return address.substring(address.indexOf('#') + 1);
        }
    }

    private static Page signedIn(Chromium chromium, LyhordProcess server, String person) {
        var page = chromium.window(Chromium.Size.DESKTOP);
        page.navigate(server.address());
        page.locator("vaadin-text-field[name=username] input").fill(person);
        page.locator("vaadin-password-field[name=password] input").fill("lyhord-demo");
        page.locator("vaadin-button[slot=submit]").click();
        page.waitForURL(url -> !url.contains("sign-in"));
        Chromium.settle(page);
        return page;
    }

    private static void open(Page page, String code) {
        page.getByLabel("Kod på pappret").fill(code);
        page.keyboard().press("Enter");
    }

    private static Locator field(Page page, String label) {
        return page.locator(".survey-paper-field vaadin-text-field")
                .filter(new Locator.FilterOptions().setHasText(label))
                .first()
                .locator("input");
    }

    private static Locator button(Page page, String text) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text).setExact(true));
    }

    private static Locator heading(Page page, String text) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(text));
    }
}
