package se.lyhord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.access.Role;
import se.lyhord.survey.ASurveyedHome;
import se.lyhord.survey.SurveyRounds;

/** A young person answers on the tablet; a home manager hands out the code. */
class SurveyWalkTest extends InABrowser {

    /** What the tablet's script does with a code. */
    private static final String OPENING = """
            code => fetch('survey/api/open', {method: 'POST', body: JSON.stringify({code}),
                headers: {'Content-Type': 'application/json', 'X-Lyhord': 'tablet'}}).then(answer => answer.status)""";

    @Autowired
    SurveyRounds rounds;

    ASurveyedHome homes;
    final List<String> sent = new CopyOnWriteArrayList<>();

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
        Tablet.speak(page, "sv");
        page.locator("#survey-code").fill("7K3M-X9PA-2WQE");
        press(page, "Börja");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Koden går inte att använda");
        Chromium.lookAt(page, "survey-no-use-tablet");

        page.navigate("about:blank");
        page.navigate(address("survey#" + code));
        Tablet.speak(page, "sv");
        Chromium.lookAt(page, "survey-statement-tablet");
        press(page, "Till frågorna");
        assertThat(Tablet.progress(page)).hasText("1 av 14");
        assertThat(page.url()).doesNotContain("#");
        press(page, "Stämmer ganska bra");
        assertThat(Tablet.status(page)).hasText("Sparat");
        assertThat(Tablet.answer(page, 4)).hasAttribute("aria-pressed", "true");
        Chromium.lookAt(page, "survey-question-tablet");
        press(page, "Nästa");
        assertThat(Tablet.progress(page)).hasText("2 av 14");
        Tablet.changeLanguage(page, "en");
        assertThat(page.getByRole(AriaRole.BUTTON, exactly("Don't know"))).isVisible();
        press(page, "Don't know");
        assertThat(Tablet.status(page)).hasText("Saved");

        // The server no longer knows the session, as after a restart. Only another language needs it: the page is
        // loaded
        // anew in that language, and the young person is where she was.
        page.context().clearCookies();
        press(page, "Next");
        press(page, "Completely true");
        assertThat(Tablet.status(page)).hasText("Saved");
        Tablet.changeLanguage(page, "sv");
        assertThat(Tablet.progress(page)).hasText("3 av 14");
        assertThat(Tablet.answer(page, 5)).hasAttribute("aria-pressed", "true");
        assertThat(page.url()).doesNotContain("#");
        for (var question = 3; question < 13; question++) {
            assertThat(Tablet.progress(page)).hasText(question + " av 14");
            press(page, "Hoppa över");
        }
        assertThat(Tablet.progress(page)).hasText("13 av 14");
        Chromium.lookAt(page, "survey-background-tablet");
        press(page, "Kille eller man");
        press(page, "Nästa");
        press(page, "Nästa");
        assertThat(Tablet.heading(page)).hasText("Det var alla frågor");
        Chromium.lookAt(page, "survey-end-tablet");
        press(page, "Skicka in");
        assertThat(Tablet.heading(page)).hasText("Tack för dina svar!");
        Chromium.lookAt(page, "survey-thanks-tablet");

        page.reload();
        assertThat(Tablet.heading(page)).hasText("Hej!");
        page.goBack();
        assertThat(page.locator(".survey-question")).hasCount(0);
        assertThat(sent).isNotEmpty().noneMatch(request -> request.contains(code));
    }

    @Test
    void aQuestionFitsAPhoneToo() {
        var code = homes.anOpenRoundAndACode("A");
        var page = chromium.window(Chromium.Size.PHONE);
        Tablet.open(page, address("survey#" + code), "sv");
        Chromium.lookAt(page, "survey-question-phone");
    }

    @Test
    void aHomeManagerHandsOutCodesAndClosesTheRound() {
        var page = signedIn("forestandare", Role.HOME_MANAGER, "A");
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
        assertThat(other.locator("#survey [data-survey]")).hasCount(0);
        Chromium.lookAt(other, "survey-staff-desktop");
        assertThat(other.evaluate(OPENING, homes.aCode("A"))).isEqualTo(403);

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

    private static Page.GetByRoleOptions exactly(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
