package se.lyhord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.lyhord.testing.LyhordProcess;

/** What a newcomer does with the demo in the first minutes, and how every view of it looks. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@EnabledIf(value = "se.lyhord.browser.Chromium#isThere", disabledReason = "there is no Chromium here to test with")
class NewcomersWalkTest {

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

    @ParameterizedTest
    @EnumSource(Chromium.Size.class)
    @Order(1)
    void theSignInPageNamesTheMadeUpPeople(Chromium.Size size) {
        var page = chromium.window(size);
        page.navigate(server.address());
        assertThat(page.locator(".demo-panel")).containsText("lyhord-demo");
        Chromium.lookAt(page, "demo-sign-in-" + size);
    }

    @ParameterizedTest
    @EnumSource(Chromium.Size.class)
    @Order(2)
    void aYoungPersonAnswersTheSurvey(Chromium.Size size) {
        var page = chromium.window(size);
        page.navigate(server.address());
        page.getByText("Prova enkäten").click();
        assertThat(heading(page, "Hej!")).isVisible();
        assertThat(page).hasURL(server.address() + "/survey");
        Tablet.speak(page, "sv");
        Tablet.goOn(page);
        for (var question = 1; question <= 14; question++) {
            assertThat(page.getByText(question + " av 14")).isVisible();
            var choice = page.locator(".survey-choice:visible").nth(question % 3);
            choice.click();
            assertThat(choice).hasAttribute("aria-pressed", "true");
            assertThat(Tablet.status(page)).hasText("Sparat");
            if (question == 1 || question == 13) {
                Chromium.lookAt(page, "survey-question-" + question + "-" + size);
            }
            Tablet.next(page).click();
        }
        Tablet.button(page, "submit").click();
        assertThat(heading(page, "Tack för dina svar!")).isVisible();
        Chromium.lookAt(page, "survey-thanks-" + size);
        page.goBack();
        assertThat(page.locator(".survey-question")).hasCount(0);
        page.context().close();
    }

    @Test
    @Order(3)
    void aContactPersonSeesWhoIsDueAndComesToTheFollowUp() {
        var page = signedIn("kontakt", Chromium.Size.DESKTOP);
        page.navigate(server.address() + "/plans");
        assertThat(heading(page, "Genomförandeplaner")).isVisible();
        Chromium.lookAt(page, "plans-desktop");
        page.getByText("Följ upp").first().click();
        assertThat(page.getByText("Mötet hölls den")).isVisible();
        Chromium.lookAt(page, "follow-up-desktop");
        page.context().close();
    }

    @Test
    @Order(3)
    void aHomeManagerHandsOutACode() {
        var page = signedIn("forestandare", Chromium.Size.DESKTOP);
        page.locator("vaadin-side-nav-item")
                .filter(new Locator.FilterOptions().setHasText("Enkätomgång"))
                .click();
        assertThat(heading(page, "Enkätomgång")).isVisible();
        Chromium.lookAt(page, "round-desktop");
        button(page, "Lämna ut en kod").click();
        assertThat(page.getByText("Kod till en ung")).isVisible();
        Chromium.lookAt(page, "round-code-desktop");
        page.context().close();
    }

    @Test
    @Order(4)
    void aDivisionManagerHasTheQuarterComputedAndSeesItsChart() {
        var page = signedIn("divisionschef", Chromium.Size.DESKTOP);
        Chromium.lookAt(page, "dashboard-before-desktop");
        button(page, "Beräkna").click();
        assertThat(page.locator("vaadin-progress-bar")).isVisible();
        Chromium.lookAt(page, "dashboard-computing-desktop");
        assertThat(page.locator("vaadin-progress-bar"))
                .isHidden(
                        new com.microsoft.playwright.assertions.LocatorAssertions.IsHiddenOptions().setTimeout(60_000));
        Chromium.lookAt(page, "dashboard-after-desktop");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kontakt", "forestandare", "divisionschef", "kvalitet", "admin"})
    @Order(5)
    void everyViewOfEveryRoleIsFreeOfKnownBarriers(String person) {
        var page = signedIn(person, Chromium.Size.DESKTOP);
        lookAtEverySize(page, "start-" + person + "-sv-");
        inEnglish(page);
        lookAtEverySize(page, "start-" + person + "-en-");
        page.context().close();
    }

    private static void lookAtEverySize(Page page, String name) {
        for (var size : Chromium.Size.values()) {
            Chromium.resize(page, size);
            page.reload();
            Chromium.lookAt(page, name + size);
        }
    }

    private static Page signedIn(String person, Chromium.Size size) {
        var page = chromium.window(size);
        page.navigate(server.address());
        page.locator("vaadin-text-field[name=username] input").fill(person);
        page.locator("vaadin-password-field[name=password] input").fill("lyhord-demo");
        page.locator("vaadin-button[slot=submit]").click();
        page.waitForURL(url -> !url.contains("sign-in"));
        Chromium.settle(page);
        return page;
    }

    private static void inEnglish(Page page) {
        page.getByText("English").click();
        assertThat(page.getByText("Svenska")).isVisible();
        page.waitForLoadState();
        Chromium.settle(page);
    }

    private static Locator button(Page page, String text) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text));
    }

    private static Locator heading(Page page, String text) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(text));
    }
}
