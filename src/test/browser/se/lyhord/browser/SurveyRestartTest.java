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
            Tablet.open(page, server.address() + "/demo/survey", "sv");
            assertThat(Tablet.progress(page)).hasText("1 av 14");
            assertThat(page.content()).contains("src=\"survey.js\"");
            press(page, "Stämmer ganska bra");
            assertThat(Tablet.status(page)).hasText("Sparat");
            press(page, "Nästa");
            server.kill();

            press(page, "Stämmer helt");
            assertThat(Tablet.status(page)).containsText("Ingen kontakt med servern");
            assertThat(Tablet.status(page)).containsText("1 svar väntar på att sparas");
            press(page, "Nästa");
            press(page, "Vet inte");
            assertThat(Tablet.status(page)).containsText("2 svar väntar på att sparas");
            try (var _ = LyhordProcess.server(home, server.port())) {
                // What waited is stored, and the page has not moved.
                assertThat(Tablet.status(page))
                        .hasText("Sparat", new LocatorAssertions.HasTextOptions().setTimeout(30_000));
                assertThat(Tablet.progress(page)).hasText("3 av 14");
                // Another language is what only the server can give: the page comes back where it was.
                Tablet.changeLanguage(page, "en");
                assertThat(Tablet.progress(page)).hasText("3 of 14");
                assertThat(Tablet.answer(page, 9)).hasAttribute("aria-pressed", "true");
                press(page, "Back");
                assertThat(Tablet.answer(page, 5)).hasAttribute("aria-pressed", "true");
                press(page, "Back");
                assertThat(Tablet.answer(page, 4)).hasAttribute("aria-pressed", "true");
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
