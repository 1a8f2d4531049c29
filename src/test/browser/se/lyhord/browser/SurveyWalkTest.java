package se.lyhord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.access.People;
import se.lyhord.access.Person;
import se.lyhord.access.Role;
import se.lyhord.survey.ASurveyedHome;
import se.lyhord.survey.SurveyRounds;
import se.lyhord.testing.IntegrationTest;

/** A young person answers on the tablet; a home manager hands out the code. */
@IntegrationTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@EnabledIf(value = "se.lyhord.browser.Chromium#isThere", disabledReason = "there is no Chromium here to test with")
class SurveyWalkTest {

    private static final String PASSWORD = "a password of this test";

    static Chromium chromium;

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    SurveyRounds rounds;

    @Autowired
    People people;

    @Autowired
    PasswordEncoder encoder;

    ASurveyedHome homes;
    final List<String> sent = new CopyOnWriteArrayList<>();

    @BeforeAll
    static void aBrowser() {
        chromium = new Chromium();
    }

    @AfterAll
    static void closeTheBrowser() {
        chromium.close();
    }

    @BeforeEach
    void twoHomes() {
        homes = ASurveyedHome.empty(jdbc, transaction, rounds);
    }

    @Test
    void aYoungPersonAnswersIsInterruptedGoesOnAndHandsIn() {
        var code = homes.anOpenRoundAndACode("A");
        var page = aTablet();
        page.navigate(address("survey"));
        Chromium.lookAt(page, "survey-start-tablet");

        page.locator("#survey-code").fill("7K3M-X9PA-2WQE");
        press(page, "Börja");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Koden går inte att använda");
        Chromium.lookAt(page, "survey-no-use-tablet");

        page.navigate("about:blank");
        page.navigate(address("survey#" + code));
        press(page, "Börja");
        assertThat(page.locator(".survey-progress")).hasText("1 av 14");
        assertThat(page.url()).doesNotContain("#");
        press(page, "Stämmer ganska bra");
        assertThat(page.locator(".survey-status")).hasText("Sparat");
        assertThat(page.locator("[data-value='4']")).hasAttribute("aria-pressed", "true");
        Chromium.lookAt(page, "survey-question-tablet");
        press(page, "Nästa");
        assertThat(page.locator(".survey-progress")).hasText("2 av 14");
        press(page, "English");
        assertThat(page.getByRole(AriaRole.BUTTON, exactly("Don't know"))).isVisible();
        press(page, "Don't know");
        assertThat(page.locator(".survey-status")).hasText("Saved");

        // The network goes away: the tap waits, and is stored when the network is back.
        page.context().setOffline(true);
        press(page, "Completely true");
        assertThat(page.locator(".survey-status")).hasText("Not saved yet – trying again");
        Chromium.lookAt(page, "survey-not-saved-tablet");
        page.context().setOffline(false);
        assertThat(page.locator(".survey-status")).hasText("Saved");

        // The server no longer knows the session, as after a restart: the young person goes on at the next question.
        page.context().clearCookies();
        press(page, "Next");
        assertThat(page.locator(".survey-progress"))
                .hasText("3 av 14", new LocatorAssertions.HasTextOptions().setTimeout(20_000));
        assertThat(page.url()).doesNotContain("#");
        for (var question = 3; question < 13; question++) {
            assertThat(page.locator(".survey-progress")).hasText(question + " av 14");
            press(page, "Hoppa över");
        }
        assertThat(page.locator(".survey-progress")).hasText("13 av 14");
        Chromium.lookAt(page, "survey-background-tablet");
        press(page, "Kille eller man");
        press(page, "Nästa");
        assertThat(page.locator(".survey-progress")).hasText("14 av 14");
        press(page, "Nästa");
        assertThat(page.locator("h1")).hasText("Det var alla frågor");
        Chromium.lookAt(page, "survey-end-tablet");
        press(page, "Skicka in");
        assertThat(page.locator("h1")).hasText("Tack för dina svar!");
        Chromium.lookAt(page, "survey-thanks-tablet");

        page.reload();
        assertThat(page.locator("h1")).hasText("Hur har du det här?");
        page.goBack();
        assertThat(page.locator(".survey-progress")).hasCount(0);
        assertThat(sent).isNotEmpty().noneMatch(request -> request.contains(code));
    }

    @Test
    void aQuestionFitsAPhoneToo() {
        var code = homes.anOpenRoundAndACode("A");
        var page = chromium.window(Chromium.Size.PHONE);
        page.navigate(address("survey#" + code));
        press(page, "Börja");
        assertThat(page.locator(".survey-progress")).hasText("1 av 14");
        Chromium.lookAt(page, "survey-question-phone");
    }

    @Test
    void whoeverHasLeftForNinetySecondsIsForgotten() {
        var code = homes.anOpenRoundAndACode("A");
        var page = aTablet();
        page.clock().install();
        page.navigate(address("survey#" + code));
        press(page, "Börja");
        assertThat(page.locator(".survey-progress")).hasText("1 av 14");
        press(page, "Stämmer helt");
        assertThat(page.locator(".survey-status")).hasText("Sparat");
        // The view has to have heard of the tap, or the page, whose time runs fast now, takes it for lost.
        page.waitForTimeout(2_000);
        page.clock().runFor(75_000);
        assertThat(page.locator(".survey-status")).containsText("Är du kvar?");
        page.clock().runFor(20_000);
        assertThat(page.locator("h1")).hasText("Hur har du det här?");
    }

    @Test
    void aHomeManagerHandsOutCodesAndClosesTheRound() {
        var hash = encoder.encode(PASSWORD);
        people.save(new Person("forestandare", "Fia", hash, Role.HOME_MANAGER, Set.of("A"), true, false));
        var page = chromium.window(Chromium.Size.DESKTOP);
        page.navigate(address("sign-in"));
        page.locator("vaadin-text-field[name=username] input").fill("forestandare");
        page.locator("vaadin-password-field[name=password] input").fill(PASSWORD);
        page.locator("vaadin-button[slot=submit]").click();
        page.waitForURL(url -> !url.contains("sign-in"));
        page.navigate(address("survey-round"));
        Chromium.lookAt(page, "survey-round-new-desktop");
        page.locator("vaadin-integer-field input").fill("8");
        press(page, "Öppna omgången");
        press(page, "Lämna ut en kod");
        assertThat(page.locator(".survey-code-picture")).isVisible();
        assertThat(page.locator(".survey-code-card")).containsText("Den här adressen fungerar bara på den här datorn");
        Chromium.lookAt(page, "survey-round-code-desktop");
        press(page, "Dölj koden");
        assertThat(page.locator(".survey-code-letters")).hasCount(0);
        press(page, "En ung tackar nej");

        // Staff's own browser shows no survey.
        var other = page.context().newPage();
        other.navigate(address("survey"));
        assertThat(other.locator("h1")).hasText("Du är inloggad som personal");
        Chromium.lookAt(other, "survey-staff-desktop");

        press(page, "Stäng omgången");
        page.locator("vaadin-confirm-dialog-overlay, vaadin-confirm-dialog")
                .getByRole(
                        AriaRole.BUTTON,
                        new com.microsoft.playwright.Locator.GetByRoleOptions().setName("Stäng omgången"))
                .last()
                .click();
        assertThat(page.locator(".survey-round")).containsText("Omgången är stängd");
        assertThat(page.locator(".survey-round")).containsText("Ingen kan längre koppla dem till en kod");
        Chromium.lookAt(page, "survey-round-released-desktop");
    }

    private Page aTablet() {
        var page = chromium.window(Chromium.Size.TABLET);
        page.onRequest(request ->
                sent.add(request.url().contains("/survey/api/") ? request.url() : request.url() + request.postData()));
        return page;
    }

    private String address(String path) {
        return "http://127.0.0.1:" + port + "/" + path;
    }

    private static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, exactly(name)).click();
    }

    private static Page.GetByRoleOptions exactly(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
