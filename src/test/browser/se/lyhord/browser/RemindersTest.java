package se.lyhord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.access.People;
import se.lyhord.access.Role;
import se.lyhord.database.embedded.HomeDatabase;
import se.lyhord.plan.reminder.DutifulStaff;

/** A person says how to be reminded: an address for mail, and a calendar's link that is shown once. */
class RemindersTest extends InABrowser {

    @Autowired
    HomeDatabase database;

    @Autowired
    People everybody;

    @BeforeEach
    void aHome() {
        DutifulStaff.withFourStays(database, transaction, everybody);
    }

    @Test
    void anAddressIsCheckedKeptAndRemoved() {
        var page = signedIn("kontakt-a", Role.CONTACT_PERSON, "A");
        page.navigate(address("reminders"));
        assertThat(page.locator("h1")).hasText("Påminnelser");
        assertThat(page.locator(".plan-remind")).containsText("mejl inte påslaget än");
        assertThat(page.locator(".plan-remind")).containsText("Du får inga påminnelser med mejl");
        Chromium.lookAt(page, "reminders-desktop");
        Chromium.lookAtOnTablets(page, "reminders");
        var field = page.locator("vaadin-email-field input");
        field.fill("kim@");
        press(page, "Spara");
        assertThat(page.locator("vaadin-email-field")).hasAttribute("invalid", "");
        assertThat(page.locator("vaadin-email-field")).containsText("Skriv hela adressen");
        Chromium.lookAt(page, "reminders-wrong-desktop");
        field.fill("kim@kommun.example");
        page.keyboard().press("Enter");
        assertThat(page.locator(".plan-remind")).containsText("Påminnelser går till kim@kommun.example.");
        page.reload();
        assertThat(field).hasValue("kim@kommun.example");
        press(page, "Ta bort adressen");
        assertThat(page.locator(".plan-remind")).containsText("Du får inga påminnelser med mejl");
        assertThat(field).hasValue("");
        page.context().close();
    }

    @Test
    void aCalendarsLinkIsShownOnceCopiedRenewedAndRemoved() {
        var page = signedIn("chef-a", Role.HOME_MANAGER, "A");
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        page.navigate(address("reminders"));
        press(page, "Skapa en kalenderlänk");
        var link = page.locator(".plan-remind-link vaadin-text-field input");
        var address = "http://127\\.0\\.0\\.1:" + port + "/calendar/[A-Za-z0-9_-]{43}\\.ics";
        assertThat(link).hasValue(Pattern.compile(address));
        var first = link.inputValue();
        press(page, "Kopiera länken");
        assertThat(page.getByText("Länken är kopierad.")).isVisible();
        assertThat(page.evaluate("() => navigator.clipboard.readText()")).isEqualTo(first);
        page.getByText("Så lägger du in länken").click();
        assertThat(page.getByText("Iphone: öppna appen Kalender")).isVisible();
        Chromium.lookAt(page, "reminders-link-desktop");
        Chromium.lookAtOnTablets(page, "reminders-link");
        Chromium.resize(page, Chromium.Size.PHONE);
        Chromium.lookAt(page, "reminders-link-phone");
        Chromium.resize(page, Chromium.Size.DESKTOP);
        assertThat(page.request().get(first).status()).isEqualTo(200);

        page.reload();
        assertThat(page.locator(".plan-remind")).containsText("Den visas bara när den skapas");
        assertThat(page.locator(".plan-remind-link")).hasCount(0);
        press(page, "Skapa en ny länk");
        assertThat(page.getByText("Den gamla länken slutar fungera genast")).isVisible();
        // The dialog is Vaadin's own; its header is one more banner to axe.
        Chromium.picture(page, "reminders-renew-desktop");
        confirm(page, "Skapa en ny länk");
        // The field is empty for a moment while the new one is drawn.
        assertThat(link).hasValue(Pattern.compile("(?!" + Pattern.quote(first) + "$)" + address));
        var second = link.inputValue();
        assertThat(page.request().get(first).status()).isEqualTo(404);
        assertThat(page.request().get(second).status()).isEqualTo(200);
        press(page, "Dölj");
        assertThat(page.locator(".plan-remind-link")).hasCount(0);
        press(page, "Ta bort länken");
        confirm(page, "Ta bort länken");
        assertThat(page.locator(".plan-remind")).containsText("Du har ingen kalenderlänk");
        assertThat(page.request().get(second).status()).isEqualTo(404);
        page.context().close();
    }

    @Test
    void allOfItIsSaidInEnglishTooAndFitsAPhone() {
        var page = signedIn("kontakt-a", Role.CONTACT_PERSON, "A");
        press(page, "English");
        assertThat(page.getByText("Svenska")).isVisible();
        page.navigate(address("reminders"));
        assertThat(page.locator("h1")).hasText("Reminders");
        press(page, "Make a calendar link");
        page.getByText("How to add the link").click();
        Chromium.lookAt(page, "reminders-english-desktop");
        Chromium.resize(page, Chromium.Size.PHONE);
        Chromium.lookAt(page, "reminders-english-phone");
        assertThat((Boolean) page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth"))
                .isTrue();
        page.context().close();
    }
}
