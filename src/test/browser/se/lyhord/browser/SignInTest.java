package se.lyhord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import se.lyhord.testing.LyhordProcess;

/** An installation that is not a demo shows nobody's name and lets nobody in by a known password. */
@EnabledIf(value = "se.lyhord.browser.Chromium#isThere", disabledReason = "there is no Chromium here to test with")
class SignInTest {

    @TempDir
    static Path home;

    @Test
    void anEmptyInstallationAsksForNameAndPasswordAlone() throws Exception {
        try (var server = LyhordProcess.server(home, "--no-demo");
                var chromium = new Chromium()) {
            var page = chromium.window(Chromium.Size.DESKTOP);
            page.navigate(server.address());
            assertThat(page).hasURL(server.address() + "/sign-in");
            assertThat(page.locator(".demo-panel")).hasCount(0);
            assertThat(page.locator("vaadin-text-field[name=username]")).isVisible();
            Assertions.assertThat(page.evaluate("""
                    () => {
                        const frame = document.querySelector('vaadin-login-form');
                        return frame.clientWidth - frame.shadowRoot.querySelector('[part=form]').offsetWidth;
                    }"""))
                    .as("the form fills its frame")
                    .isEqualTo(0);
            Assertions.assertThat(page.request()
                            .get(server.address() + "/favicon.ico")
                            .body())
                    .as("an icon, by the first bytes of such a file")
                    .startsWith(0, 0, 1, 0);
            Chromium.lookAt(page, "sign-in-desktop");

            page.locator("vaadin-text-field[name=username] input").fill("kontakt");
            page.locator("vaadin-password-field[name=password] input").fill("lyhord-demo");
            page.locator("vaadin-button[slot=submit]").click();
            assertThat(page.locator("vaadin-login-form")).containsText("Fel användarnamn eller lösenord");
            Chromium.lookAt(page, "sign-in-refused-desktop");
            page.getByText("English").click();
            assertThat(page.locator("vaadin-login-form")).containsText("Sign in");

            page.locator("vaadin-text-field[name=username] input").fill("admin");
            page.locator("vaadin-password-field[name=password] input").fill(printedPassword(server.output()));
            page.locator("vaadin-button[slot=submit]").click();
            assertThat(page.getByText("Administrator, administrator")).isVisible();
            Chromium.lookAt(page, "first-administrator-desktop");
        }
    }

    private static String printedPassword(String output) {
        return Pattern.compile("admin / (\\w+)")
                .matcher(output)
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
    }
}
