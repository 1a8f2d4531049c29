package se.lyhord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.access.Role;
import se.lyhord.survey.ASurveyedHome;
import se.lyhord.survey.SurveyRounds;

/** A home manager binds a tablet, which then belongs to the home, and lets it go again. */
class BindingATabletTest extends InABrowser {

    @Autowired
    SurveyRounds rounds;

    ASurveyedHome homes;

    @BeforeEach
    void aHome() {
        homes = ASurveyedHome.empty(jdbc, transaction, rounds);
        homes.run("delete from survey.tablet");
    }

    @Test
    void aTabletIsBoundByScanningThePictureAndLetGoByItsManager() {
        var staff = aManager(Role.HOME_MANAGER, "A");
        staff.navigate(address("survey-tablets"));
        assertThat(staff.locator("main")).containsText("Ingen surfplatta är kopplad");
        Chromium.lookAt(staff, "tablets-none-desktop");
        press(staff, "Visa kopplingskod");
        assertThat(staff.locator("vaadin-text-field[invalid]")).hasCount(1);
        staff.locator("vaadin-text-field input").fill("Vardagsrummet");
        press(staff, "Visa kopplingskod");
        assertThat(staff.locator(".survey-code-picture")).isVisible();
        assertThat(staff.locator("table")).containsText("Väntar på att kopplingskoden används");
        Chromium.lookAt(staff, "tablets-code-desktop");
        var code = staff.locator(".survey-code-letters").textContent();

        var tablet = chromium.window(Chromium.Size.TABLET);
        tablet.navigate(address("survey/bind#" + code));
        assertThat(tablet.locator("#survey-bind-standing")).hasText("Surfplattan hör inte till något hem.");
        assertThat(tablet.locator("#survey-bind-code")).hasValue(code);
        assertThat(tablet.url()).doesNotContain("#");
        Chromium.lookAt(tablet, "bind-scanned-tablet");
        tablet.setViewportSize(800, 1280);
        Chromium.lookAt(tablet, "bind-scanned-portrait");
        tablet.setViewportSize(1280, 800);
        press(tablet, "Koppla");
        assertThat(tablet.getByRole(AriaRole.STATUS)).hasText("Klart! Surfplattan hör nu till Home A.");
        Chromium.lookAt(tablet, "bind-done-tablet");
        assertThat(tablet.evaluate("() => document.cookie")).isEqualTo("");
        tablet.reload();
        assertThat(tablet.locator("#survey-bind-standing")).hasText("Surfplattan hör till Home A.");
        tablet.locator("#survey-bind-code").fill(code);
        tablet.keyboard().press("Enter");
        assertThat(tablet.getByRole(AriaRole.STATUS)).containsText("Koden går inte att använda");
        Chromium.lookAt(tablet, "bind-no-use-tablet");

        theHomeHasTold();
        tablet.navigate(address("survey"));
        assertThat(tablet.locator("main")).containsText("Surfplattan hör till Home A");
        assertThat(tablet.locator(".survey-notice:visible")).containsText("Fredagarna var tråkiga");
        assertThat(tablet.locator(".survey-notice:visible")).containsText("Vi har filmkväll");
        assertThat(tablet.locator(".survey-notice:visible")).containsText("1 augusti 2022 · Trygghet");
        Chromium.lookAtOnTablets(tablet, "survey-start-bound");
        tablet.navigate(address("survey#" + homes.anOpenRoundAndACode("A")));
        Tablet.speak(tablet, "sv");
        Tablet.goOn(tablet);
        for (var question = 1; question <= 14; question++) {
            Tablet.next(tablet).click();
        }
        Tablet.button(tablet, "submit").click();
        assertThat(tablet.locator("[data-page=thanks] .survey-notice")).containsText("Vi har filmkväll");
        Chromium.lookAtOnTablets(tablet, "survey-thanks-bound");
        tablet.navigate(address("survey/bind"));

        press(staff, "Klart, dölj koden");
        assertThat(staff.locator("table")).containsText(Pattern.compile("Kopplad sedan \\d{4}-\\d{2}-\\d{2}"));
        Chromium.lookAt(staff, "tablets-bound-desktop");
        Chromium.lookAtOnTablets(staff, "tablets-bound");
        press(staff, "Återkalla Vardagsrummet");
        var sure = staff.locator("vaadin-confirm-dialog-overlay, vaadin-confirm-dialog");
        sure.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Återkalla").setExact(true))
                .last()
                .click();
        assertThat(staff.locator("table")).containsText(Pattern.compile("Återkallad \\d{4}-\\d{2}-\\d{2}"));
        Chromium.lookAt(staff, "tablets-withdrawn-desktop");
        tablet.reload();
        assertThat(tablet.locator("#survey-bind-standing")).hasText("Surfplattan hör inte till något hem.");
        tablet.context().close();
        staff.context().close();
    }

    @Test
    void staffsOwnBrowserIsNotBound() {
        var staff = aManager(Role.HOME_MANAGER, "A");
        staff.navigate(address("survey/bind"));
        assertThat(staff.locator("main")).containsText("Logga ut först");
        assertThat(staff.locator("#survey-bind-code")).hasCount(0);
        Chromium.lookAt(staff, "bind-staff-desktop");
        staff.context().close();
    }

    @Test
    void allOfItIsSaidInEnglishTooAndFitsAPhone() {
        var staff = aManager(Role.QUALITY_LEAD, "ORG");
        staff.getByText("English").click();
        assertThat(staff.getByText("Svenska")).isVisible();
        staff.navigate(address("survey-tablets"));
        assertThat(staff.locator("h1")).hasText("Tablets");
        staff.locator("vaadin-text-field input").fill("Living room");
        press(staff, "Show a binding code");
        assertThat(staff.locator(".survey-code-picture")).isVisible();
        Chromium.lookAt(staff, "tablets-code-en-desktop");
        staff.setViewportSize(390, 844);
        Chromium.lookAt(staff, "tablets-code-en-phone");
        staff.context().close();
    }

    private Page aManager(Role role, String node) {
        return signedIn("manager", role, node);
    }

    private void theHomeHasTold() {
        homes.run("""
                insert into report.notice values (gen_random_uuid(), 'A', '2022-Q2', 'safety', 'Fredagarna var tråkiga.',
                    'Vi har filmkväll varannan fredag.', '', '', null, null, 'published', '2022-08-01', 1, 'kvalitet',
                    '2022-08-01T10:00Z')""");
    }
}
