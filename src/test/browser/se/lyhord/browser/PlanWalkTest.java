package se.lyhord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.access.Role;
import se.lyhord.database.embedded.HomeDatabase;
import se.lyhord.document.PdfCheck;
import se.lyhord.plan.TwoHomes;
import se.lyhord.plan.writing.Versions;

/** A contact person draws up a plan, sees what is missing, establishes it, and takes it up again; a manager reads along. */
class PlanWalkTest extends InABrowser {

    @Autowired
    Clock clock;

    @Autowired
    HomeDatabase database;

    TwoHomes homes;

    @BeforeEach
    void aStay() {
        homes = TwoHomes.empty(jdbc, transaction);
        homes.aStay("A", "P1", LocalDate.now(clock).minusDays(3).toString(), null);
    }

    @AfterEach
    void nothingIsLeft() {
        Versions.forget(database);
        TwoHomes.empty(jdbc, transaction);
    }

    @Test
    void aPlanIsDrawnUpEstablishedAndRevised() throws IOException {
        var page = signedIn("kontakt-a", Role.CONTACT_PERSON, "A");
        page.navigate(address("plans"));
        page.getByText("A-P1").click();
        assertThat(page.locator("h1")).hasText("Genomförandeplan för A-P1");
        assertThat(page.locator(".plan-content")).containsText("0 av 7 delar är på plats");
        Chromium.lookAt(page, "plan-empty-desktop");

        page.locator(".plan-content").getByText("Lägg till ett mål").first().click();
        press(page, "Lägg till ett mål");
        write(page, "plan-M1-goal-text", "Gå i skolan varje dag");
        write(page, "plan-M1-measure", "Närvaro");
        write(page, "plan-M1-target", "90 % i maj");
        write(page, "plan-D1-step-text", "Vara där till lunch");
        write(page, "plan-A1-activity-text", "Följa med på morgonen");
        write(page, "plan-A1-leads-to", "Att komma i tid");
        write(page, "plan-A1-responsible", "kontaktperson");
        write(page, "plan-A1-when", "varje skoldag klockan 8");
        assertThat(page.locator(".plan-content")).containsText("Aktivitet A1: hur?");
        page.locator(".plan-content").getByText("Aktivitet A1: hur?").click();
        page.keyboard().type("vi går dit tillsammans");
        assertThat(page.locator(".plan-content")).containsText("4 av 7 delar är på plats");
        page.locator("#plan-participation")
                .getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName("Delvis"))
                .check();
        write(page, "plan-participation_how", "Vi pratade två gånger om vilka insatser som behövs.");
        write(page, "plan-regard", "Skolan kom först, som hon ville.");
        write(page, "plan-cooperation", "Möte med skolan varje månad.");
        write(page, "plan-follow_up_when", "Varje vecka.");
        write(page, "plan-follow_up_how", "Vi går igenom målen med 19121212-1212.");
        assertThat(page.locator("#plan-follow_up_how")).hasAttribute("invalid", "");
        assertThat(page.locator(".plan-hints")).containsText("”insats”: skriv till exempel hjälp eller stöd");
        Chromium.lookAt(page, "plan-writing-desktop");
        Chromium.lookAtOnTablets(page, "plan-writing");
        write(page, "plan-follow_up_how", "Vi går igenom målen tillsammans.");
        assertThat(page.locator(".plan-keeping")).containsText("Allt är sparat");
        assertThat(page.locator(".plan-content")).containsText("6 av 7 delar är på plats");

        page.reload();
        assertThat(page.locator("#plan-M1-target input")).hasValue("90 % i maj");
        press(page, "Fastställ planen");
        var dialog = page.locator("vaadin-dialog");
        assertThat(dialog.last()).containsText("Nästa uppföljning");
        Chromium.lookAt(page, "plan-establish-desktop");
        dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions()
                                .setName("Fastställ planen")
                                .setExact(true))
                .last()
                .click();
        assertThat(page.locator("main")).containsText("Version 1 gäller");
        assertThat(page.locator(".plan-page")).containsText("A1");
        Chromium.lookAt(page, "plan-established-desktop");
        Chromium.lookAtOnTablets(page, "plan-established");
        var pdf = page.waitForDownload(
                () -> page.getByText("Hämta version 1 (PDF)").click());
        assertThat(PdfCheck.faultsIn(Files.readAllBytes(pdf.path()))).isEmpty();

        press(page, "Revidera planen");
        dialog.last()
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions()
                                .setName("Revidera planen")
                                .setExact(true))
                .click();
        assertThat(dialog.last()).containsText("Skriv något här");
        page.locator("#plan-reason input").fill("Ny skola");
        page.locator("#plan-agreed input").fill("den unga och socialsekreteraren");
        dialog.last()
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions()
                                .setName("Revidera planen")
                                .setExact(true))
                .click();
        assertThat(page.locator("main")).containsText("Version 1 gäller, nästa version är ett utkast");
        page.context().close();
        theManagerSeesTheListAndTheDraft();
    }

    private void theManagerSeesTheListAndTheDraft() {
        var manager = signedIn("chef-a", Role.HOME_MANAGER, "A");
        press(manager, "English");
        assertThat(manager.getByText("Svenska")).isVisible();
        manager.navigate(address("plans/A"));
        assertThat(manager.locator("vaadin-grid")).containsText("On time");
        manager.getByText("A-P1").click();
        assertThat(manager.locator("#plan-M1-goal-text input")).hasValue("Gå i skolan varje dag");
        assertThat(manager.locator(".plan-content")).containsText("6 of 7 elements are there");
        Chromium.resize(manager, Chromium.Size.PHONE);
        Chromium.lookAt(manager, "plan-writing-english-phone");
        manager.context().close();
    }

    @Test
    void whoeverIsOvertakenIsToldAndLosesNothing() {
        var first = signedIn("kontakt-a", Role.CONTACT_PERSON, "A");
        first.navigate(address("plan/P1"));
        var second = signedIn("kontakt-b", Role.CONTACT_PERSON, "A");
        second.navigate(address("plan/P1"));
        write(first, "plan-decision_reference", "Beslut 12");
        assertThat(first.locator(".plan-keeping")).containsText("Allt är sparat");
        write(second, "plan-decision_reference", "Beslut 13");
        assertThat(second.locator(".plan-keeping")).containsText("Fia ändrade planen");
        assertThat(second.locator("#plan-decision_reference input")).hasValue("Beslut 13");
        Chromium.lookAt(second, "plan-overtaken-desktop");
        press(second, "Ersätt med det jag har här");
        assertThat(second.locator(".plan-keeping")).containsText("Allt är sparat");
        first.reload();
        assertThat(first.locator("#plan-decision_reference input")).hasValue("Beslut 13");
        first.context().close();
        second.context().close();
    }

    private static void write(Page page, String id, String text) {
        var field = page.locator("#" + id + " :is(input, textarea)").first();
        field.fill(text);
        field.blur();
    }
}
