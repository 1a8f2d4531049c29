package se.lyhord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.access.Role;
import se.lyhord.database.embedded.HomeDatabase;
import se.lyhord.document.PdfCheck;
import se.lyhord.plan.PlacementId;
import se.lyhord.plan.TwoHomes;
import se.lyhord.plan.document.APlan;
import se.lyhord.plan.document.PlanContent;
import se.lyhord.plan.writing.DrawingUpAPlan;
import se.lyhord.plan.writing.Versions;
import se.lyhord.testing.ActingAs;

/** A contact person shows a young person the plan in easy words; a manager sees which placements have none. */
class ReadingAPlanTest extends InABrowser {

    @Autowired
    Clock clock;

    @Autowired
    HomeDatabase database;

    @Autowired
    DrawingUpAPlan drawing;

    TwoHomes homes;

    @BeforeEach
    void emptyHomes() {
        homes = TwoHomes.empty(jdbc, transaction);
    }

    @AfterEach
    void nothingIsLeft() {
        Versions.forget(database);
        TwoHomes.empty(jdbc, transaction);
    }

    @Test
    void aPlanIsShownInEasyWordsAsADraftAndWhenItCounts() throws IOException {
        homes.aStay("A", "P1", daysAgo(3), null);
        var page = signedIn("kontakt-a", Role.CONTACT_PERSON, "A");
        page.navigate(address("plan-easy/P1"));
        assertThat(page.locator("main")).containsText("Det finns ingen plan att visa än");
        Chromium.lookAt(page, "plan-easy-nothing-desktop");
        write(aPlanOfAYoungPerson());
        page.reload();
        assertThat(page.locator(".easy-draft")).containsText("Det här är ett utkast");
        Chromium.lookAt(page, "plan-easy-draft-desktop");
        establish();

        page.navigate(address("plan/P1"));
        page.getByText("Visa med lätta ord").click();
        assertThat(page.locator("h1")).hasText("Min plan");
        assertThat(page.locator(".easy-draft")).hasCount(0);
        assertThat(page.locator(".easy-page")).containsText("<script>alert(1)</script>");
        assertThat(page.locator(".easy-page script")).hasCount(0);
        lookAtAllSizes(page, "plan-easy");
        sheetOnPaper(page, "plan-easy-printed", "avdelning 1");
        for (var link : List.of("Hämta på svenska (PDF)", "Hämta på engelska (PDF)")) {
            var pdf = page.waitForDownload(() -> page.getByText(link).click());
            assertThat(PdfCheck.faultsIn(Files.readAllBytes(pdf.path()))).isEmpty();
        }
        page.evaluate("() => { window.print = () => document.body.setAttribute('data-printed', 'yes') }");
        press(page, "Skriv ut");
        assertThat(page.locator("body")).hasAttribute("data-printed", "yes");

        press(page, "English");
        assertThat(page.locator("h1")).hasText("My plan");
        assertThat(page.locator(".easy-page")).containsText("How we know that you are there");
        Chromium.lookAt(page, "plan-easy-english-desktop");
        page.getByText("To the plan").click();
        assertThat(page.getByText("Show in easy words")).isVisible();
        page.context().close();
    }

    @Test
    void placementsWithoutAPlanAreFoundCountedAndLeadToTheirPlan() throws IOException {
        var page = signedIn("chef-org", Role.HOME_MANAGER, "ORG");
        page.navigate(address("plans-without"));
        assertThat(page.locator("main")).containsText("Alla pågående placeringar har en upprättad plan.");
        Chromium.lookAt(page, "plan-without-none-desktop");
        placementsWithoutAPlan();
        page.navigate(address("plans"));
        page.getByText("Alla placeringar utan plan").click();
        assertThat(page.locator(".plan-counts")).hasText("9 placeringar saknar upprättad plan, 5 är försenade.");
        assertThat(page.locator(".plan-without-table tbody tr").first()).containsText("A-P9");
        lookAtAllSizes(page, "plan-without");
        sheetOnPaper(page, "plan-without-printed", "B-P1");

        var file = page.waitForDownload(
                () -> page.getByText("Ladda ner listan (CSV)").click());
        assertThat(Files.readString(file.path(), StandardCharsets.UTF_8))
                .startsWith("\uFEFFKlient;Hem;Placerande kommun;")
                .hasLineCount(10);
        choose(page, "Placerande kommun", "0182");
        assertThat(page.locator(".plan-counts")).containsText("2 placeringar");
        choose(page, "Hem", "Home B");
        assertThat(page.locator("main")).containsText("Ingen placering passar");
        Chromium.lookAt(page, "plan-without-filtered-desktop");
        press(page, "English");
        assertThat(page.locator(".plan-counts")).hasText("9 placements have no established plan, 5 are overdue.");
        Chromium.resize(page, Chromium.Size.PHONE);
        Chromium.lookAt(page, "plan-without-english-phone");
        page.locator("td .plan-client").first().click();
        assertThat(page.locator("h1")).hasText("Implementation plan of A-P9");
        page.context().close();
    }

    private void placementsWithoutAPlan() {
        for (var days = 1; days <= 9; days++) {
            homes.aStay(days % 3 == 0 ? "A" : "B", "P" + days, daysAgo(5 * days + 4), null);
        }
        homes.isPlacedBy("P6", "0182");
        homes.isPlacedBy("P9", "0182");
        homes.isPlacedBy("P5", null);
        homes.aStay("A", "P1x", daysAgo(60), null);
        homes.aPlan("A", "P1x", daysAgo(50));
        write("P2", "B", PlanContent.EMPTY.with("own_words", "Hej"));
    }

    private static PlanContent aPlanOfAYoungPerson() {
        return APlan.whole()
                .with("own_words", "Jag vill att det ska vara lugnt på morgonen. <script>alert(1)</script>")
                .with("future", "Jag vill bli kock.")
                .with("participants", "Mamma\nSocialsekreterare")
                .with("when_hard", "Gå ut en stund.")
                .with("approach_wishes", "Var lugna. Fråga hur jag mår.")
                .with("contact_person", "Kontaktpersonen på avdelning 1")
                .withNewGoal()
                .withGoal("M2", goal -> goal.withText("Sova bättre").withTarget("8 timmar på vardagar"))
                .withSubGoal("D2", step -> step.withText("Lägga mig klockan 22"))
                .withActivity(
                        "A2",
                        activity -> activity.withText("Lägga bort mobilen")
                                .withResponsible("jag själv")
                                .withWhen("klockan 21"));
    }

    private void write(PlanContent content) {
        write("P1", "A", content);
    }

    private void write(String stay, String home, PlanContent content) {
        try (var _ = ActingAs.a(Role.CONTACT_PERSON, home)) {
            drawing.keep(new PlacementId(stay), 0, content);
        }
    }

    private void establish() {
        try (var _ = ActingAs.a(Role.CONTACT_PERSON, "A")) {
            drawing.establish(new PlacementId("P1"), 1);
        }
    }

    private String daysAgo(int days) {
        return LocalDate.now(clock).minusDays(days).toString();
    }

    private static void choose(Page page, String label, String item) {
        var box = page.getByRole(
                AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(label).setExact(true));
        box.fill(item);
        page.locator("vaadin-combo-box-item:not([hidden])")
                .getByText(item)
                .first()
                .click();
    }

    private static void lookAtAllSizes(Page page, String name) {
        Chromium.lookAt(page, name + "-desktop");
        Chromium.lookAtOnTablets(page, name);
        Chromium.resize(page, Chromium.Size.PHONE);
        Chromium.lookAt(page, name + "-phone");
        assertThat((Boolean) page.evaluate(
                        "() => document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .as(name + " does not scroll sideways")
                .isTrue();
        Chromium.resize(page, Chromium.Size.DESKTOP);
    }

    /** What a printer gets of the page: one sheet, from the first word to the last. */
    private static void sheetOnPaper(Page page, String name, String lastWord) throws IOException {
        var sheet = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setPrintBackground(true));
        Files.write(Path.of("target", "pictures", name + ".pdf"), sheet);
        assertThat(PdfCheck.pagesOf(sheet)).isEqualTo(1);
        assertThat(PdfCheck.textOf(sheet)).contains(lastWord);
    }
}
