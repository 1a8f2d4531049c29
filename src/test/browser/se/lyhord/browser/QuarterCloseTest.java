package se.lyhord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.access.Role;
import se.lyhord.batch.Jobs;
import se.lyhord.database.WholeOrganisation;
import se.lyhord.document.PdfCheck;

/** Two quality leads close a quarter, look at what came late, revise it, and take the certificates with them. */
class QuarterCloseTest extends InABrowser {

    @Autowired
    Jobs jobs;

    /** Home A has invited ten and home B six; home C has nothing on record. */
    @BeforeEach
    void aComputedQuarter() throws Exception {
        write("""
                insert into organisation.node values
                    ('ORG', 'Organisationen', 'organisation', null, null, '2020-01-01', null),
                    ('A', 'Almen', 'unit', 'ORG', 'hvb', '2020-01-01', null),
                    ('B', 'Björken', 'unit', 'ORG', 'hvb', '2020-01-01', null),
                    ('C', 'Cedern', 'unit', 'ORG', 'hvb', '2020-01-01', null)
                on conflict do nothing""", "insert into survey.round values ('A', '2021-Q4', 10), ('B', '2021-Q4', 6) on conflict do nothing");
        jobs.run("compute-indicators", Map.of("from", "2021-Q4", "to", "2021-Q4"))
                .orElseThrow()
                .get();
    }

    @Test
    void oneLeadChecksAnotherApprovesAndWhatComesLateBecomesARevision() throws Exception {
        var anna = signedIn("anna", Role.QUALITY_LEAD, "ORG");
        var bo = signedIn("bo", Role.QUALITY_LEAD, "ORG");
        anna.navigate(address("quarter-closes"));
        assertThat(row(anna)).containsText("Öppet. Kan kontrolleras.");
        Chromium.lookInAllSizes(anna, "closes");
        anna.getByText("2021\u00a0kv\u00a04").click();
        assertThat(anna.locator("h1")).hasText("Kvartalsbokslut 2021\u00a0kv\u00a04");
        Chromium.lookInAllSizes(anna, "close-open");
        press(anna, "Kontrollera kvartalet");
        assertThat(anna.getByText("Cedern (C) har inga uppgifter i kvartalet")).isVisible();
        assertThat(anna.getByText("Du har kontrollerat kvartalet. En annan")).isVisible();
        assertThat(button(anna, "Godkänn och stäng")).hasCount(0);
        Chromium.lookInAllSizes(anna, "close-checked-own");
        press(anna, "Ta tillbaka kontrollen");
        assertThat(anna.getByText("Öppet. Kan kontrolleras.")).isVisible();
        press(anna, "Kontrollera kvartalet");
        assertThat(button(anna, "Kontrollera på nytt")).isVisible();

        bo.navigate(address("quarter-closes/2021-Q4"));
        assertThat(bo.getByText("Väntar på en annan persons godkännande")).isVisible();
        press(bo, "Godkänn och stäng");
        Chromium.picture(bo, "close-sure-desktop");
        confirm(bo, "Godkänn och stäng");
        assertThat(bo.getByText("Intyget gäller")).isVisible();
        assertThat(bo.getByText("Första bokslutet")).isVisible();
        assertThat(bo.getByText("Intyget är till för granskning")).isVisible();
        assertThat(bo.getByText("Intyget innehåller antal ur enskilda hems egna uppgifter"))
                .hasCount(0);
        Chromium.lookInAllSizes(bo, "close-closed");
        filesOf(bo);

        // The page that the other one has left open learns of it by its answer.
        press(anna, "Kontrollera på nytt");
        assertThat(anna.getByText("är stängt och inget har kommit till sedan dess"))
                .isVisible();

        write("update survey.round set invited = 12 where unit_code = 'A'", """
                insert into deviation.entry (entry_id, kind, unit_code, occurred_on, inspector, remarks)
                values ('late', 'inspection', 'B', '2021-11-01', 'ivo', 1)""");
        jobs.run("compute-indicators", Map.of()).orElseThrow().get();
        bo.reload();
        assertThat(bo.getByText("Uppgifter har kommit sent eller rättats sedan dess."))
                .isVisible();
        press(bo, "Kontrollera vad de sena uppgifterna ändrar");
        assertThat(bo.getByText("Vad revidering 1 ändrar")).isVisible();
        assertThat(bo.getByText("Värden av svar ändras.")).isVisible();
        assertThat(bo.locator(".close-page table")).containsText("1 av 1");
        bo.locator("vaadin-text-field input").fill("ingen sådan");
        assertThat(bo.getByText("Inget ändrat värde passar")).isVisible();
        bo.locator("vaadin-text-field input").fill("");
        var list = bo.waitForDownload(() -> bo.getByText("Hämta listan som fil").click());
        Assertions.assertThat(Files.readString(list.path())).contains("Björken;Alla;–;1 av 1");
        Chromium.lookInAllSizes(bo, "close-revision");
        anna.reload();
        press(anna, "Godkänn revideringen");
        confirm(anna, "Godkänn revideringen");
        assertThat(anna.getByText("Intyget innehåller antal ur enskilda hems egna uppgifter"))
                .hasCount(1);
        bo.navigate(address("figure/inspections_with_remarks/B/2021-Q4"));
        assertThat(bo.getByText("Kvartalet är stängt: talen är frysta")).isVisible();
        assertThat(bo.getByText("Så många rader hade tabellerna när körningen startade")
                        .first())
                .isVisible();
        Chromium.lookInAllSizes(bo, "figure-closed");
        bo.getByText("Bokslutet och dess intyg").click();
        assertThat(bo.locator("h1")).hasText("Kvartalsbokslut 2021\u00a0kv\u00a04");
        anna.getByText("Anteckna en gallring").click();
        anna.locator("vaadin-text-area textarea").fill("Påbörjad text");
        assertThat(anna.getByText("Revidering 1", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        assertThat(anna.locator("vaadin-text-area textarea")).hasValue("Påbörjad text");
        anna.locator("vaadin-text-area textarea").fill("");

        press(anna, "Anteckna gallringen");
        assertThat(anna.getByText("Skriv varför uppgifterna gallrades.")).isVisible();
        anna.locator("vaadin-text-area textarea").fill("Gallring efter fem år, beslut 7");
        press(anna, "Anteckna gallringen");
        Chromium.picture(anna, "close-erasure-sure-desktop");
        confirm(anna, "Anteckna gallringen");
        Chromium.picture(anna, "close-erasure-desktop");
        assertThat(anna.getByText("antecknat av Fia: Gallring efter fem år, beslut 7"))
                .isVisible();
        press(anna, "English");
        assertThat(anna.locator("h1")).hasText("Quarter close Q4\u00a02021");
        Chromium.lookInAllSizes(anna, "close-revised-english");
        anna.context().close();
        bo.context().close();
    }

    @Test
    void aQuarterThatIsNoneAndALeadOfAPartAreTold() {
        var anna = signedIn("anna", Role.QUALITY_LEAD, "ORG");
        for (var none : List.of("2031-Q1", "2021")) {
            anna.navigate(address("quarter-closes/" + none));
            assertThat(anna.locator("h1")).hasText("Kvartalet finns inte");
        }
        anna.context().close();
        var part = signedIn("del", Role.QUALITY_LEAD, "A");
        part.navigate(address("quarter-closes"));
        assertThat(part.getByText("Ditt konto gäller en del av den")).isVisible();
        part.navigate(address("quarter-closes/2021-Q4"));
        assertThat(part.getByText("Ditt konto gäller en del av den")).isVisible();
        Chromium.lookAt(part, "close-of-a-part-desktop");
        part.context().close();
        var manager = signedIn("chef-a", Role.HOME_MANAGER, "A");
        manager.navigate(address("quarter-closes"));
        assertThat(manager.locator("h1")).hasText("Sidan finns inte");
        manager.context().close();
    }

    private static void filesOf(Page page) throws IOException {
        for (var language : List.of("svenska", "engelska")) {
            var pdf = page.waitForDownload(
                    () -> page.getByText("Intyg som PDF på " + language).click());
            Assertions.assertThat(PdfCheck.faultsIn(Files.readAllBytes(pdf.path())))
                    .isEmpty();
        }
        var json = page.waitForDownload(() -> page.getByText("Intyg som JSON").click());
        Assertions.assertThat(Files.readString(json.path())).contains("\"approvedBy\" : \"bo\"");
    }

    private static Locator row(Page page) {
        return page.locator("tr", new Page.LocatorOptions().setHasText("2021\u00a0kv\u00a04"));
    }

    private void write(String... statements) {
        WholeOrganisation.run(() -> transaction.executeWithoutResult(_ -> {
            for (var sql : statements) {
                jdbc.sql(sql).update();
            }
        }));
    }
}
