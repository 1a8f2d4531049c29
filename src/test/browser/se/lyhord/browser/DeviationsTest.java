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
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.access.Role;
import se.lyhord.database.embedded.HomeDatabase;
import se.lyhord.deviation.Category;
import se.lyhord.deviation.HomesOnRecord;
import se.lyhord.deviation.Inspector;
import se.lyhord.deviation.Severity;

/** A contact person registers a deviation, a manager closes and strikes, a quality lead and a division manager read. */
class DeviationsTest extends InABrowser {

    @Autowired
    Clock clock;

    @Autowired
    HomeDatabase database;

    HomesOnRecord homes;

    @BeforeEach
    void threeHomes() {
        homes = HomesOnRecord.empty(jdbc, transaction, database);
    }

    @AfterEach
    void nothingIsLeft() {
        HomesOnRecord.empty(jdbc, transaction, database);
        homes.run("delete from organisation.node");
    }

    private String daysAgo(int days) {
        return LocalDate.now(clock).minusDays(days).toString();
    }

    private void aRecord() {
        homes.aDeviation("D1", "A", daysAgo(100), Category.VIOLENCE, Severity.MODERATE);
        homes.isClosed("D1", daysAgo(90));
        homes.aDeviation("D2", "A", daysAgo(10), Category.VIOLENCE, Severity.SERIOUS);
        homes.aDeviation("D3", "B", daysAgo(20), Category.MEDICATION, Severity.MINOR);
        homes.aDeviation("D4", "B", daysAgo(30), Category.STAFFING, Severity.SERIOUS);
        homes.isStruck("D4");
        homes.anInspection("I1", "A", daysAgo(40), Inspector.IVO, 2);
        homes.anInspection("I2", "B", daysAgo(50), Inspector.MUNICIPALITY, 0);
    }

    @Test
    void aContactPersonRegistersTheFirstOneAndLosesNothingWhenItIsRefused() {
        var page = signedIn("kontakt-a", Role.CONTACT_PERSON, "A");
        page.navigate(address("deviations"));
        assertThat(page.locator("h1")).hasText("Avvikelser och tillsyn");
        assertThat(page.locator("main")).containsText("Ingen avvikelse eller tillsyn är registrerad än");
        assertThat(buttonOfThePage(page, "Registrera en tillsyn")).hasCount(0);
        lookAtEverySize(page, "deviations-none");
        press(page, "Registrera en avvikelse");
        var dialog = page.locator("vaadin-dialog").last();
        press(page, "Spara");
        assertThat(dialog.getByText("Fyll i det här.")).hasCount(3);
        lookAtEverySize(page, "deviations-form-missing");

        pick(page, dialog, "Kategori", "Läkemedel");
        pick(page, dialog, "Hur allvarlig", "Lindrig");
        write(dialog, "Vilken dag hände det?", "i går");
        write(dialog, "Åtgärder", "Ring 19121212-1212");
        press(page, "Spara");
        assertThat(dialog).containsText("Skriv en dag, till exempel");
        write(dialog, "Vilken dag hände det?", daysAgo(1));
        press(page, "Spara");
        assertThat(dialog).containsText("Här står ett personnummer");
        Chromium.lookAt(page, "deviations-form-refused");
        write(dialog, "Åtgärder", "Rutinen gås igenom");
        write(dialog, "Avslutad", daysAgo(2));
        press(page, "Spara");
        assertThat(dialog).containsText("inte avslutas före den dag då det hände");
        write(dialog, "Avslutad", "");
        press(page, "Spara");
        assertThat(rows(page)).hasCount(1);
        assertThat(rows(page).first()).containsText("Läkemedel");
        assertThat(rows(page).first()).containsText("Öppen");
        link(page, "Läkemedel").click();
        assertThat(page.locator("main")).containsText("Rutinen gås igenom");
        assertThat(page.locator("main")).containsText("Registrerad");
        assertThat(buttonOfThePage(page, "Stryk")).hasCount(0);
        page.context().close();
    }

    @Test
    void aManagerFollowsARepeatedOneClosesItAndStrikesWhatWasWrong() {
        aRecord();
        var page = signedIn("chef-a", Role.HOME_MANAGER, "A");
        page.navigate(address("deviations"));
        assertThat(page.locator(".deviation-counts"))
                .hasText("2 avvikelser, 1 allvarlig, 1 upprepad. 1 tillsyn, 1 med anmärkning.");
        assertThat(rows(page)).hasCount(3);
        lookAtEverySize(page, "deviations-manager");
        page.locator(".deviation-table").getByText("Ja, se").click();
        page.waitForURL(Pattern.compile(".*/deviation/D1$"));
        assertThat(page.locator("main")).containsText("Avslutad");
        page.goBack();
        link(page, "Hot eller våld").first().click();
        assertThat(page.locator(".deviation-facts")).containsText("samma hem hade en i samma kategori");
        lookAtEverySize(page, "deviation-open");

        press(page, "Åtgärda eller avsluta");
        var dialog = page.locator("vaadin-dialog").last();
        write(dialog, "Avslutad", daysAgo(0));
        press(page, "Spara");
        assertThat(dialog).containsText("Skriv vad som gjordes innan du avslutar");
        lookAtEverySize(page, "deviation-measures-refused");
        write(dialog, "Åtgärder", "Två i personalen alla kvällar.");
        write(dialog, "Anmäld vidare", daysAgo(9));
        press(page, "Spara");
        assertThat(page.locator(".deviation-facts")).containsText("Två i personalen alla kvällar.");
        assertThat(page.locator(".deviation-facts")).containsText("Avslutad");

        press(page, "Stryk");
        dialog = page.locator("vaadin-dialog").last();
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Stryk"))
                .click();
        assertThat(dialog).containsText("Skriv vad som blev fel");
        Chromium.lookAt(page, "deviation-strike-refused");
        write(dialog, "Vad blev fel?", "Samma händelse är registrerad två gånger.");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Stryk"))
                .click();
        assertThat(page.locator(".deviation-strike")).containsText("Samma händelse är registrerad två gånger.");
        assertThat(buttonOfThePage(page, "Stryk")).hasCount(0);
        lookAtEverySize(page, "deviation-struck");
        page.navigate(address("deviation/D3"));
        assertThat(page.locator("h1")).hasText("Finns inte");
        Chromium.lookAt(page, "deviation-unknown");
        page.context().close();
    }

    @Test
    void aQualityLeadNarrowsSortsRegistersAnInspectionAndTakesTheFile() throws IOException {
        aRecord();
        var page = signedIn("kvalitet", Role.QUALITY_LEAD, "ORG");
        page.navigate(address("deviations"));
        press(page, "English");
        assertThat(page.locator("h1")).hasText("Deviations and inspections");
        assertThat(rows(page)).hasCount(6);
        lookAtEverySize(page, "deviations-english");
        assertThat(lines(page)).isEqualTo(1 + 6);
        choose(page, page.locator("main"), "State", "Struck");
        assertThat(rows(page)).hasCount(1);
        assertThat(rows(page).first()).containsText("Staffing");
        link(page, "Staffing").click();
        assertThat(page.locator(".deviation-strike")).containsText("fel hem");
        page.goBack();
        assertThat(rows(page)).hasCount(1);
        choose(page, page.locator("main"), "State", "All states");
        choose(page, page.locator("main"), "Sort by", "Most serious first");
        assertThat(rows(page).first()).containsText("Threat or violence");
        page.locator("vaadin-text-field input").fill("home b");
        assertThat(rows(page)).hasCount(3);
        assertThat(lines(page)).isEqualTo(1 + 3);
        choose(page, page.locator("main"), "Kind", "Inspection");
        assertThat(rows(page)).hasCount(1);
        page.locator("vaadin-text-field input").fill("nowhere");
        assertThat(page.locator("main")).containsText("Nothing matches what you have chosen");
        Chromium.lookAt(page, "deviations-nothing");
        page.locator("vaadin-text-field input").fill("");
        assertThat(rows(page)).hasCount(2);

        press(page, "Register an inspection");
        var dialog = page.locator("vaadin-dialog").last();
        pick(page, dialog, "Home", "Home B");
        write(
                dialog,
                "On which day was the inspection?",
                LocalDate.now(clock).format(DateTimeFormatter.ofPattern("dd/MM/yyyy")));
        pick(page, dialog, "Who inspected?", "Ourselves");
        write(dialog, "Number of remarks", "1");
        assertThat(dialog).containsText("All remarks settled");
        lookAtEverySize(page, "deviations-inspection");
        press(page, "Save");
        assertThat(rows(page)).hasCount(3);
        assertThat(page.locator(".deviation-table")).containsText("Inspection of our own");
        page.context().close();
    }

    @Test
    void aDivisionManagerReadsAndChangesNothing() {
        aRecord();
        var page = signedIn("divisionschef", Role.DIVISION_MANAGER, "ORG");
        assertThat(page.locator("vaadin-side-nav-item")
                        .filter(new Locator.FilterOptions().setHasText("Avvikelser och tillsyn")))
                .hasCount(1);
        page.navigate(address("deviations"));
        assertThat(rows(page)).hasCount(6);
        assertThat(buttonOfThePage(page, "Registrera")).hasCount(0);
        page.navigate(address("deviation/D2"));
        assertThat(page.locator("h1")).hasText("Hot eller våld");
        assertThat(buttonOfThePage(page, "Stryk")).hasCount(0);
        page.context().close();
    }

    private static Locator rows(Page page) {
        return page.locator(".deviation-table tbody tr");
    }

    private static Locator buttonOfThePage(Page page, String name) {
        return page.locator("main").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }

    private static Locator link(Page page, String text) {
        return page.locator(".deviation-table .deviation-link").filter(new Locator.FilterOptions().setHasText(text));
    }

    private static Locator option(Page page, String name) {
        return page.getByRole(
                AriaRole.OPTION, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void choose(Page page, Locator within, String label, String choice) {
        within.locator("vaadin-select")
                .filter(new Locator.FilterOptions().setHasText(label))
                .first()
                .click();
        option(page, choice).click();
        Chromium.settle(page);
    }

    private static void pick(Page page, Locator dialog, String label, String choice) {
        dialog.getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName(label))
                .fill(choice);
        option(page, choice).click();
    }

    private static void write(Locator dialog, String label, String text) {
        var field = dialog.getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
        field.fill(text);
        field.blur();
    }

    private static int lines(Page page) throws IOException {
        var file = page.waitForDownload(
                () -> page.getByText("Download the list (CSV)").click());
        return Files.readAllLines(file.path()).size();
    }

    private static void lookAtEverySize(Page page, String name) {
        for (var size : new Chromium.Size[] {Chromium.Size.DESKTOP, Chromium.Size.UPRIGHT, Chromium.Size.PHONE}) {
            Chromium.resize(page, size);
            Chromium.lookAt(page, name + "-" + size.name().toLowerCase(Locale.ROOT));
            assertThat(page.evaluate("() => document.querySelector('main').scrollWidth <= window.innerWidth"))
                    .as("%s needs no scrolling sideways: %s", name, size)
                    .isEqualTo(true);
        }
        Chromium.resize(page, Chromium.Size.DESKTOP);
    }
}
