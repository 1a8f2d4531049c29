package se.lyhord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import se.lyhord.testing.LyhordProcess;

/** The server is killed in the middle of a questionnaire: what was saved is there, and the young person goes on. */
@EnabledIf(value = "se.lyhord.browser.Chromium#isThere", disabledReason = "there is no Chromium here to test with")
class SurveyRestartTest {

    @TempDir
    static Path home;

    @Test
    void aQuestionnaireGoesOnAfterTheServerWasKilled() throws Exception {
        try (var chromium = new Chromium()) {
            var page = chromium.window(Chromium.Size.TABLET);
            var server = LyhordProcess.server(home);
            page.navigate(server.address() + "/demo/survey");
            press(page, "Börja");
            assertThat(page.locator(".survey-progress")).hasText("1 av 14");
            assertThat(page.content()).contains("src=\"survey.js\"");
            press(page, "Stämmer ganska bra");
            assertThat(page.locator(".survey-status")).hasText("Sparat");
            press(page, "Nästa");
            assertThat(page.locator(".survey-progress")).hasText("2 av 14");
            server.kill();

            press(page, "Stämmer helt");
            assertThat(page.locator(".survey-status")).hasText("Inte sparat än – försöker igen");
            try (var _ = LyhordProcess.server(home, server.port())) {
                // The tap that waited is stored first; the page then comes back at the next question.
                assertThat(page.locator(".survey-progress"))
                        .hasText("3 av 14", new LocatorAssertions.HasTextOptions().setTimeout(30_000));
                press(page, "Tillbaka");
                assertThat(page.locator(".survey-progress")).hasText("2 av 14");
                assertThat(page.locator("[data-value='5']")).hasAttribute("aria-pressed", "true");
                press(page, "Tillbaka");
                assertThat(page.locator("[data-value='4']")).hasAttribute("aria-pressed", "true");
            }
        }
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
