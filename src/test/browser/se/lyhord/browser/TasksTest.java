package se.lyhord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.access.People;
import se.lyhord.access.Role;
import se.lyhord.database.embedded.HomeDatabase;
import se.lyhord.plan.TwoHomes;
import se.lyhord.plan.task.Staff;
import se.lyhord.plan.writing.Versions;

/** A contact person sees what to do and takes a plan; a manager shares plans out, and signs a self-check off. */
class TasksTest extends InABrowser {

    @Autowired
    Clock clock;

    @Autowired
    HomeDatabase database;

    @Autowired
    People staffOfHomes;

    @BeforeEach
    void aLatePlanAndANewStay() {
        Versions.forget(database);
        var homes = TwoHomes.empty(jdbc, transaction);
        var staff = Staff.ofBoth(homes, staffOfHomes);
        homes.aStay("A", "P1", daysAgo(3), null);
        homes.aStay("A", "P2", daysAgo(300), null);
        homes.aPlan("A", "P2", daysAgo(280));
        staff.answers("A", "P2", "kim", "kontakt-a");
    }

    private String daysAgo(int days) {
        return LocalDate.now(clock).minusDays(days).toString();
    }

    private static String inEnglish(String day) {
        return LocalDate.parse(day).format(DateTimeFormatter.ofPattern("dd/MM/yyyy"));
    }

    @AfterEach
    void nothingIsLeft() {
        Versions.forget(database);
        TwoHomes.empty(jdbc, transaction);
    }

    @Test
    void aContactPersonSeesWhatToDoTakesAPlanAndRegistersAnOrder() {
        var page = signedIn("kontakt-a", Role.CONTACT_PERSON, "A");
        assertThat(page.locator("h1")).hasText("Att göra");
        var tasks = page.locator(".task");
        assertThat(tasks).hasCount(1);
        assertThat(tasks.first()).containsText("Du är ställföreträdare");
        assertThat(tasks.first().getByText("Följ upp planen")).hasAttribute("href", "plan-follow-up/P2");
        assertThat(tasks.first().getByText("A-P2")).hasAttribute("href", "plan/P2");
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Hela hemmet"))
                .check();
        assertThat(tasks).hasCount(2);
        assertThat(tasks.nth(0)).containsText("dagar sen");
        assertThat(tasks.nth(1)).containsText("Ingen kontaktperson");
        lookAtEverySize(page, "tasks-contact");

        buttonLike(page, "Ta planen").click();
        assertThat(page.getByText("Du är nu kontaktperson för A-P1.")).isVisible();
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Mina"))
                .check();
        assertThat(tasks).hasCount(2);

        press(page, "Registrera en ordination");
        var dialog = page.locator("vaadin-dialog").last();
        press(page, "Spara");
        assertThat(dialog).containsText("Fyll i det här");
        Chromium.lookAt(page, "tasks-order-empty");
        choose(page, dialog, "Klient", "A-P1");
        write(dialog, "vaadin-date-picker", daysAgo(0));
        choose(page, dialog, "Vad gäller den?", "Hjälpmedel");
        write(dialog, "vaadin-text-field", "arbetsterapeut");
        write(dialog, "vaadin-text-area", "Rullstol till 19121212-1212");
        press(page, "Spara");
        assertThat(dialog).containsText("Här står ett personnummer");
        Chromium.lookAt(page, "tasks-order-refused");
        write(dialog, "vaadin-text-area", "Rullstol");
        press(page, "Spara");
        assertThat(page.locator(".task").getByText("Uppdatera planen efter ordination"))
                .isVisible();
        assertThat(page.locator("#orders")).containsText("Rullstol");
        lookAtEverySize(page, "tasks-order");
        page.context().close();
    }

    @Test
    void aManagerSharesPlansOutAndPutsASubstituteIn() {
        var page = signedIn("chef-a", Role.HOME_MANAGER, "A");
        page.navigate(address("tasks"));
        inEnglish(page);
        assertThat(page.locator("h1")).hasText("To do");
        assertThat(page.locator(".task")).hasCount(2);
        assertThat(page.locator("main")).containsText("1 plan has no contact person");
        lookAtEverySize(page, "tasks-manager");
        page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Only what is late"))
                .check();
        assertThat(page.locator(".task")).hasCount(1);

        buttonLike(page, "Change A-P1").click();
        var dialog = page.locator("vaadin-dialog").last();
        choose(page, dialog, "Contact person", "Sam");
        choose(page, dialog, "Deputy", "Sam");
        press(page, "Save");
        assertThat(dialog).containsText("somebody else than the contact person");
        Chromium.lookAt(page, "tasks-charge-refused");
        choose(page, dialog, "Deputy", "Kim");
        press(page, "Save");
        assertThat(page.locator("#who-answers")).containsText("Sam");
        assertThat(page.getByText("1 plan has no contact person")).isHidden();

        press(page, "Add a substitute");
        choose(page, page.locator("vaadin-dialog").last(), "Who is away?", "Kim");
        choose(page, page.locator("vaadin-dialog").last(), "Who stands in?", "Sam");
        var days = page.locator("vaadin-dialog").last().locator("vaadin-date-picker input");
        days.nth(0).fill(inEnglish(daysAgo(0)));
        days.nth(1).fill(inEnglish(daysAgo(1)));
        days.nth(1).blur();
        press(page, "Save");
        assertThat(page.locator("vaadin-dialog").last()).containsText("The last day comes before the first");
        Chromium.lookAt(page, "tasks-substitute-refused");
        days.nth(1).fill(inEnglish(daysAgo(-14)));
        days.nth(1).blur();
        press(page, "Save");
        assertThat(page.locator("#substitutes")).containsText("Sam does what Kim would have done");
        assertThat(page.locator(".task").first()).containsText("Substitute: Sam");
        lookAtEverySize(page, "tasks-substitute");
        page.context().close();
    }

    @Test
    void aManagerChecksTheHomesPlansAndSignsOff() {
        var page = signedIn("chef-a", Role.HOME_MANAGER, "A");
        page.navigate(address("self-check"));
        assertThat(page.locator("h1")).hasText("Egenkontroll");
        assertThat(page.locator(".check")).hasCount(2);
        assertThat(page.locator(".check").first()).containsText("Försenad, skulle senast");
        lookAtEverySize(page, "self-check");
        press(page, "Signera egenkontrollen");
        assertThat(page.locator("main")).containsText("Skriv vad som ska göras åt det");
        page.locator("vaadin-text-area textarea").fill("Kim följer upp A-P2 på fredag.");
        press(page, "Signera egenkontrollen");
        assertThat(page.locator(".check-earlier")).containsText("Fia: 2 planer, 1 behövde något");
        page.locator("vaadin-details-summary").click();
        assertThat(page.locator(".check-earlier")).containsText("Kim följer upp A-P2 på fredag.");
        assertThat(page.locator(".check-earlier .check")).hasCount(2);
        Chromium.lookAt(page, "self-check-signed");
        inEnglish(page);
        assertThat(page.locator(".check").first()).containsText("Late, was due");
        lookAtEverySize(page, "self-check-english");
        page.context().close();
    }

    private static void lookAtEverySize(Page page, String name) {
        Chromium.lookAt(page, name + "-desktop");
        Chromium.lookAtOnTablets(page, name);
        Chromium.resize(page, Chromium.Size.PHONE);
        Chromium.lookAt(page, name + "-phone");
        assertThat(page.locator("body")).isVisible();
        org.assertj.core.api.Assertions.assertThat(
                        page.evaluate("() => document.querySelector('main').scrollWidth <= window.innerWidth"))
                .as(name + " needs no scrolling sideways")
                .isEqualTo(true);
        Chromium.resize(page, Chromium.Size.DESKTOP);
    }

    private static void inEnglish(Page page) {
        press(page, "English");
        assertThat(page.getByText("Svenska")).isVisible();
        Chromium.settle(page);
    }

    private static Locator buttonLike(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static void choose(Page page, Locator dialog, String label, String option) {
        var box = dialog.getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName(label));
        box.fill(option);
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(option))
                .click();
    }

    private static void write(Locator dialog, String field, String text) {
        var input = dialog.locator(field + " :is(input, textarea)").first();
        input.fill(text);
        input.blur();
    }
}
