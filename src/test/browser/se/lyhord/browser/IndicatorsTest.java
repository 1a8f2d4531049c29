package se.lyhord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import se.lyhord.access.Role;
import se.lyhord.database.WholeOrganisation;

/** A manager who doubts a number, a quality lead who improves a definition, and another one who decides. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class IndicatorsTest extends InABrowser {

    @BeforeEach
    void aHomeWithTwoPlans() {
        WholeOrganisation.run(() -> transaction.executeWithoutResult(_ -> {
            jdbc.sql("delete from release.figure").update();
            jdbc.sql("delete from plan.plan").update();
            jdbc.sql("delete from placement.placement").update();
            jdbc.sql("delete from organisation.node").update();
            jdbc.sql("""
                            insert into organisation.node values
                                ('ORG', 'Organisationen', 'organisation', null, null, '2020-01-01', null),
                                ('A', 'Almen', 'unit', 'ORG', 'hvb', '2020-01-01', null)""").update();
            jdbc.sql("""
                            insert into placement.placement values
                                ('P1', 'A', 'C-0001', 2008, 'K', '2021-01-01', null, 'SoL', '0180'),
                                ('P2', 'A', 'C-0002', 2008, 'M', '2021-01-01', '2022-06-30', 'SoL', '0180')""").update();
            jdbc.sql("""
                            insert into plan.plan (plan_id, placement_id, unit_code, established_on, client_participated,
                                                   client_views_recorded)
                            values ('G1', 'P1', 'A', '2021-10-20', true, true), ('G2', 'P2', 'A', '2021-01-20', true, true)""").update();
            jdbc.sql("""
                            insert into release.figure (indicator, period, node, gender, status, numerator, denominator)
                            values ('plan_followed_up', '2022-Q1', 'A', 'T', 'released', 0, 1),
                                   ('dimension_safety', '2022-Q1', 'A', 'T', 'withheld', null, null)""").update();
        }));
    }

    @Test
    @Order(1)
    void whoDoubtsANumberFindsWhatIsCountedAndThePlansBehindIt() {
        var page = signedIn("chef-a", Role.HOME_MANAGER, "A");
        page.navigate(address("dashboard/A"));
        Chromium.lookAt(page, "indicator-dashboard-desktop");
        page.getByLabel("Så kom talet till: Andel uppföljda planer per kvartal").click();
        assertThat(page.locator("h1")).hasText("Så kom talet till");
        assertThat(page.locator("main")).containsText("0 av 1");
        assertThat(page.locator("main")).containsText("inte antecknad");
        assertThat(page.locator(".figure-plans")).containsText("C-0002");
        Chromium.lookInAllSizes(page, "figure");
        page.getByText("C-0002").click();
        page.waitForURL(Pattern.compile(".*/plan/P2$"));
        assertThat(page.locator("h1")).containsText("C-0002");

        page.navigate(address("figure/dimension_safety/A/2022-Q1"));
        assertThat(page.locator("main")).containsText("Skyddad: siffran visas inte");
        assertThat(page.locator("main")).containsText("Ingenting under den siffra som visas går att öppna");
        Chromium.lookAt(page, "figure-withheld-desktop");
        page.navigate(address("figure/plan_followed_up/A/2019-Q4/four-quarters"));
        assertThat(page.locator("main")).containsText("inget värde för de här fyra kvartalen tillsammans");
        for (var elsewhere :
                new String[] {"figure/plan_followed_up/B/2022-Q1", "figure/nothing/A/2022-Q1", "figure/a/A/x"}) {
            page.navigate(address(elsewhere));
            assertThat(page.locator("h1")).hasText("Talet finns inte");
        }
        page.context().close();
    }

    @Test
    @Order(1)
    void whoSeesThePlansAndOpensNoneIsGivenNoLinks() {
        var page = signedIn("divchef", Role.DIVISION_MANAGER, "ORG");
        page.navigate(address("figure/plan_followed_up/A/2022-Q1"));
        assertThat(page.locator(".figure-plans")).containsText("C-0002");
        assertThat(page.locator(".figure-plans a")).hasCount(0);
        assertThat(page.locator("main")).containsText("Planerna öppnas av hemmets kontaktpersoner och föreståndare.");
        Chromium.lookAt(page, "figure-no-links-desktop");
        page.context().close();
    }

    @Test
    @Order(2)
    void everybodyReadsWhatIsCountedAndSavesTheFile() throws IOException {
        var page = signedIn("kontakt-a", Role.CONTACT_PERSON, "A");
        page.navigate(address("indicators"));
        assertThat(page.getByText("20 indikatorer")).isVisible();
        Chromium.lookInAllSizes(page, "indicators");
        page.locator("vaadin-text-field input").fill("uppföljd");
        assertThat(page.getByText("2 indikatorer")).isVisible();
        page.locator("vaadin-text-field input").fill("ingen sådan");
        assertThat(page.getByText("Ingen indikator passar")).isVisible();
        Chromium.lookAt(page, "indicators-none-desktop");
        page.navigate(address("indicators/plan_followed_up"));
        assertThat(page.locator("h1")).hasText("Genomförandeplan uppföljd");
        assertThat(page.locator("main")).containsText("Nämnare: bland vilka");
        assertThat(page.locator("main")).containsText("Översikten: ett kort med diagram");
        assertThat(button(page, "Föreslå en ny version")).hasCount(0);
        Chromium.lookInAllSizes(page, "indicator-sql");
        var file = page.waitForDownload(
                () -> page.getByText("Hämta plan_followed_up-1.yaml").click());
        Assertions.assertThat(Files.readString(file.path()))
                .isEqualTo(Files.readString(Path.of("batch-jobs", "indicators", "plan_followed_up.yaml")));
        page.navigate(address("indicators/nothing"));
        assertThat(page.locator("h1")).hasText("Indikatorn finns inte");
        page.context().close();
    }

    @Test
    @Order(3)
    void oneLeadProposesAndAnotherApproves() {
        var anna = signedIn("anna", Role.QUALITY_LEAD, "ORG");
        anna.navigate(address("indicators/felt_participation"));
        button(anna, "Föreslå en ny version").click();
        assertThat(anna.locator("h1")).containsText("utkast till version 2");
        assertThat(anna.getByText("Allt är sparat.")).isVisible();
        type(anna, "Uttryck", "share of D9 in 4..5");
        assertThat(anna.getByText("Enkätens senaste version har ingen fråga D9.")
                        .first())
                .isVisible();
        Chromium.lookInAllSizes(anna, "indicator-draft");
        button(anna, "Lägg fram").click();
        assertThat(anna.getByText("Rätta först det som är markerat.")).isVisible();
        type(anna, "Uttryck", "share of D1 in 5..5");
        type(anna, "Täljare på svenska", "Svar där frågan D1 har besvarats med fem.");
        type(anna, "Täljare på engelska", "Responses in which question D1 is answered five.");
        type(anna, "Mål, procent", "80");
        type(anna, "Varför ändras den?", "Bara det högsta svaret säger att man känner sig delaktig.");
        anna.getByText("Nej, serien bryts").click();
        anna.reload();
        assertThat(field(anna, "Uttryck")).hasValue("share of D1 in 5..5");
        assertThat(field(anna, "Varför ändras den?")).hasValue(Pattern.compile("^Bara det.*"));
        button(anna, "Provräkna").click();
        assertThat(anna.getByText("Inget kvartal är beräknat än")).isVisible();
        button(anna, "Lägg fram").click();
        assertThat(anna.locator("h1")).hasText("Förslag: Upplevd delaktighet");
        assertThat(anna.getByText("En annan kvalitetsledare ska godkänna")).isVisible();
        assertThat(button(anna, "Godkänn")).hasCount(0);
        Chromium.lookInAllSizes(anna, "indicator-proposal-own");

        var bo = signedIn("bo", Role.QUALITY_LEAD, "ORG");
        bo.navigate(address("indicators"));
        assertThat(bo.getByText("Förslag som väntar på beslut")).isVisible();
        Chromium.lookAt(bo, "indicators-waiting-desktop");
        bo.locator(".indicator-waiting a").first().click();
        assertThat(bo.locator(".indicator-differences")).containsText("share of D1 in 5..5");
        Chromium.lookInAllSizes(bo, "indicator-proposal");
        button(bo, "Avslå").click();
        assertThat(bo.getByText("Skriv varför").first()).isVisible();
        button(bo, "Godkänn").click();
        assertThat(bo.getByText("Godkänt: version 2 är i bruk")).isVisible();
        bo.navigate(address("indicators/felt_participation"));
        assertThat(bo.locator("main")).containsText("Föreslagen av Fia");
        assertThat(bo.locator(".indicator-differences").first()).containsText("share of D1 in 4..5");
        Chromium.lookInAllSizes(bo, "indicator-survey");
        anna.context().close();
        bo.context().close();
    }

    @Test
    @Order(4)
    void allOfItIsSaidInEnglishToo() {
        var page = signedIn("cilla", Role.QUALITY_LEAD, "ORG");
        press(page, "English");
        assertThat(page.getByText("Svenska")).isVisible();
        page.navigate(address("indicators/felt_participation"));
        assertThat(page.locator("h1")).hasText("Felt participation");
        Chromium.lookAt(page, "indicator-english-desktop");
        button(page, "New indicator as a copy").click();
        assertThat(page.locator("h1")).containsText("draft of a new indicator");
        assertThat(page.getByText("The code is written with").first()).isVisible();
        Chromium.lookAt(page, "indicator-copy-english-desktop");
        page.navigate(address("indicators"));
        page.getByText("Delete", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.getByText("The draft is deleted.")).isVisible();
        page.navigate(address("figure/plan_followed_up/A/2022-Q1"));
        assertThat(page.locator("main")).containsText("Quality leads see figures, not people");
        Chromium.lookAt(page, "figure-english-desktop");
        page.context().close();
    }

    private static Locator field(Page page, String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private static void type(Page page, String label, String text) {
        field(page, label).fill(text);
        page.waitForTimeout(600);
        Chromium.settle(page);
    }
}
