package se.lyhord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import se.lyhord.access.Role;
import se.lyhord.database.embedded.HomeDatabase;
import se.lyhord.document.PdfCheck;
import se.lyhord.plan.TwoHomes;
import se.lyhord.plan.writing.Versions;
import se.lyhord.testing.SettableClock;

/**
 * From admission on, a contact person draws up a plan, establishes, sends, and twice follows it up and revises it; a manager
 * reads along.
 */
@Import(SettableClock.Configuration.class)
class PlanWalkTest extends InABrowser {

    @Autowired
    HomeDatabase database;

    TwoHomes homes;

    @BeforeEach
    void aStay() {
        homes = TwoHomes.empty(jdbc, transaction);
        SettableClock.set(LocalDate.of(2022, 8, 15));
        homes.aStay("A", "P1", "2022-08-12", null);
    }

    @AfterEach
    void nothingIsLeft() {
        Versions.forget(database);
        TwoHomes.empty(jdbc, transaction);
    }

    @Test
    void aPlanIsDrawnUpEstablishedSentTwiceFollowedUpAndRevised() throws IOException {
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
        page.locator("#plan-M1-ordered").click();
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
        inTheDialog(page, "Fastställ planen");
        assertThat(page.locator("main")).containsText("Version 1 gäller");
        assertThat(page.locator(".plan-page")).containsText("A1");
        Chromium.lookAt(page, "plan-established-desktop");
        Chromium.lookAtOnTablets(page, "plan-established");
        var pdf = page.waitForDownload(
                () -> page.getByText("Hämta version 1 (PDF)").click());
        assertThat(PdfCheck.faultsIn(Files.readAllBytes(pdf.path()))).isEmpty();

        itIsSent(page, 1);
        itIsFollowedUp(page);
        anEntryThatIsWrongIsCorrectedForAllToSee(page);
        aFollowUpRevisesThePlan(page);
        press(page, "Fastställ planen");
        inTheDialog(page, "Fastställ planen");
        assertThat(page.locator("main")).containsText("Version 2 gäller");
        itIsSent(page, 2);
        Chromium.lookAt(page, "plan-followed-up-desktop");
        Chromium.lookAtOnTablets(page, "plan-followed-up");
        takenUpAgainByHand(page);
        page.context().close();
        theManagerSeesTheListAndTheDraft();
    }

    private void itIsSent(Page page, int version) {
        button(page.locator(".plan-sent-version").first(), "Skriv att den är skickad")
                .click();
        var dialog = page.locator("vaadin-dialog").last();
        button(dialog, "Spara").click();
        assertThat(dialog).containsText("Skriv något här");
        page.locator("#sending-receiver input").fill("socialsekreterare, Stockholm");
        Chromium.lookAt(page, "plan-sending-" + version + "-desktop");
        button(dialog, "Spara").click();
        assertThat(page.locator(".plan-sent-version").first()).containsText("Skickad.");
        assertThat(page.locator(".plan-sent-version").first()).containsText("socialsekreterare, Stockholm");
    }

    /** Five months later; the plan is due six months after it was established, on 15 February (indicators.md). */
    private void itIsFollowedUp(Page page) {
        SettableClock.set(LocalDate.of(2023, 1, 16));
        page.navigate(address("plans"));
        assertThat(page.locator("vaadin-grid")).containsText("30 dagar");
        page.getByText("Följ upp").last().click();
        assertThat(page.locator("h1")).hasText("Uppföljning av A-P1");
        Chromium.lookAt(page, "follow-up-empty-desktop");
        press(page, "Spara uppföljningen");
        assertThat(page.locator("main")).containsText("Något saknas");
        assertThat(page.locator("#meeting-participants")).hasAttribute("invalid", "");
        Chromium.lookAt(page, "follow-up-refused-desktop");
        write(page, "meeting-participants", "den unga, kontaktperson, mamma");
        write(page, "meeting-view", "Jag går till skolan nästan varje dag.");
        choose(page, "meeting-step-M1", "+1 lite bättre än vi hoppades");
        choose(page, "meeting-decision", "Planen fortsätter som den är");
        write(page, "meeting-next", "2023-06-15");
        Chromium.lookAt(page, "follow-up-written-desktop");
        Chromium.lookAtOnTablets(page, "follow-up-written");
        press(page, "Spara uppföljningen");
        assertThat(page.locator(".follow-ups")).containsText("Jag går till skolan nästan varje dag.");
        assertThat(page.locator(".follow-ups")).containsText("+1 lite bättre än vi hoppades");
    }

    private void anEntryThatIsWrongIsCorrectedForAllToSee(Page page) {
        page.getByText("Skriv en uppföljning").click();
        write(page, "meeting-participants", "den unga");
        write(page, "meeting-view", "Samma möte en gång till.");
        write(page, "meeting-words-M1", "Vi hann inte prata om målet.");
        choose(page, "meeting-decision", "Planen fortsätter som den är");
        write(page, "meeting-next", "2023-06-15");
        press(page, "Spara uppföljningen");
        assertThat(page.locator(".follow-up")).hasCount(2);
        page.locator(".follow-up", new Page.LocatorOptions().setHasText("Samma möte en gång till."))
                .getByRole(AriaRole.BUTTON)
                .click();
        page.locator("#correction-why textarea").fill("Mötet skrevs in två gånger.");
        Chromium.lookAt(page, "follow-up-correction-desktop");
        inTheDialog(page, "Stryk uppföljningen");
        assertThat(page.locator(".corrected")).containsText("Mötet skrevs in två gånger.");
        assertThat(page.locator(".corrected")).containsText("Samma möte en gång till.");
    }

    private void aFollowUpRevisesThePlan(Page page) {
        SettableClock.set(LocalDate.of(2023, 6, 15));
        page.navigate(address("plan-follow-up/P1"));
        write(page, "meeting-participants", "den unga och kontaktperson");
        write(page, "meeting-view", "Jag vill börja spela fotboll.");
        choose(page, "meeting-step-M1", "+2 mycket bättre än vi hoppades");
        choose(page, "meeting-decision", "Planen ska ändras");
        write(page, "meeting-reason", "Ett nytt mål om fritiden.");
        write(page, "meeting-next", "2023-10-15");
        press(page, "Spara uppföljningen");
        assertThat(page.locator("main")).containsText("Version 1 gäller, nästa version är ett utkast");
        write(page, "plan-A1-when", "varje skoldag klockan 7.30");
        assertThat(page.locator(".plan-keeping")).containsText("Allt är sparat");
    }

    private void takenUpAgainByHand(Page page) {
        var dialog = page.locator("vaadin-dialog");
        press(page, "Revidera planen");
        inTheDialog(page, "Revidera planen");
        assertThat(dialog.last()).containsText("Skriv något här");
        page.locator("#plan-reason input").fill("Ny skola");
        page.locator("#plan-agreed input").fill("den unga och socialsekreteraren");
        inTheDialog(page, "Revidera planen");
        assertThat(page.locator("main")).containsText("Version 2 gäller, nästa version är ett utkast");
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

    private static void inTheDialog(Page page, String name) {
        button(page.locator("vaadin-dialog").last(), name).click();
    }

    private static Locator button(Locator inside, String name) {
        return inside.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .last();
    }

    private static void choose(Page page, String id, String name) {
        page.locator("#" + id)
                .getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(name))
                .check();
    }

    private static void write(Page page, String id, String text) {
        var field = page.locator("#" + id + " :is(input, textarea)").first();
        field.fill(text);
        field.blur();
    }
}
