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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.access.Role;
import se.lyhord.organisation.Quarter;
import se.lyhord.survey.ASurveyedHome;
import se.lyhord.survey.SurveyRounds;

/** A home manager sees who is in a sample, opens the round, prints codes and keeps account of their numbers. */
class RoundWalkTest extends InABrowser {

    @Autowired
    SurveyRounds rounds;

    @Autowired
    Clock clock;

    Quarter quarter;
    Page page;

    @BeforeEach
    void aManagerOfAHomeWithResidents() {
        quarter = Quarter.of(LocalDate.now(clock));
        var homes = ASurveyedHome.empty(jdbc, transaction, rounds);
        homes.run("delete from placement.placement");
        homes.run("""
                insert into placement.placement (placement_id, unit_code, client_ref, gender, started_on, birth_day)
                values ('1', 'A', 'KL-001', 'K', '2022-01-10', 5), ('2', 'A', '=KL-002', 'K', '2022-02-01', 25),
                       ('3', 'A', 'KL-003', 'K', '2022-07-11', null)""");
        page = signedIn("forestandare", Role.HOME_MANAGER, "A");
        page.navigate(address("survey-round"));
    }

    @Test
    void aSampleIsSeenBeforeItsRoundIsOpened() throws IOException {
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Urval: födda den 5:e, 15:e eller 25:e"))
                .check();
        assertThat(page.locator(".survey-round-sample")).containsText("2 av de 3 som bor här i dag");
        assertThat(page.locator(".survey-round-sample")).containsText("För 1 av dem");
        assertThat(page.locator(".survey-round-sample tbody tr")).hasCount(2);
        assertThat(page.locator(".survey-round-warning").first()).containsText("Urvalet är mindre än 5");
        assertThat(page.locator(".survey-round-warning").last()).containsText("årstiden");
        Chromium.lookAt(page, "survey-round-sample-desktop");
        var file = page.waitForDownload(
                () -> page.getByText("Ladda ned urvalet (CSV)").click());
        assertThat(Files.readString(file.path())).isEqualTo("""
                \uFEFFclient_ref;started_on
                KL-001;2022-01-10
                '=KL-002;2022-02-01
                """.replace("\n", "\r\n"));
        press("Öppna omgången");
        assertThat(page.locator(".survey-round")).containsText("Urval: födda den 5:e, 15:e eller 25:e · öppen");
        assertThat(page.locator(".survey-round")).containsText("Inbjudna2");
    }

    @Test
    void daysOutsideTheQuarterAreRefusedInWords() {
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Alla, under vissa dagar"))
                .check();
        page.getByLabel("Första dag").fill(quarter.firstDay().minusDays(1).toString());
        page.getByLabel("Sista dag").fill(quarter.lastDay().toString());
        page.locator("vaadin-integer-field input").fill("8");
        press("Öppna omgången");
        assertThat(page.getByRole(AriaRole.ALERT))
                .containsText("från " + quarter.firstDay() + " till " + quarter.lastDay());
        Chromium.lookAt(page, "survey-round-days-desktop");
        page.getByLabel("Första dag").fill(quarter.firstDay().toString());
        press("Öppna omgången");
        assertThat(page.locator(".survey-round")).containsText(quarter.firstDay() + " till " + quarter.lastDay());
    }

    @Test
    void theQuestionnaireIsPrintedWithRoomForACodeOrWithNewCodesPrintedIn() throws IOException {
        page.locator("vaadin-integer-field input").fill("8");
        press("Öppna omgången");
        page.getByText("Enkäten på papper").click();
        var empty = page.waitForDownload(() -> page.getByText("Hämta PDF").click());
        assertThat(empty.suggestedFilename())
                .startsWith("barn-och-ungdomsenkat-")
                .endsWith("-sv.pdf");
        field("Antal exemplar").fill("51");
        press("Gör exemplar med koder");
        assertThat(page.locator(".survey-round")).containsText("Skriv ett nummer från 1 till 8");
        field("Antal exemplar").fill("3");
        press("Gör exemplar med koder");
        var copies = page.waitForDownload(
                () -> page.getByText("Hämta 3 exemplar med koder (PDF)").click());
        assertThat(Files.size(copies.path())).isGreaterThan(Files.size(empty.path()));
        assertThat(page.locator(".survey-round")).containsText("Utskrivna, inte utlämnade3");
        Chromium.lookAt(page, "survey-round-copies-desktop");
    }

    @Test
    void aSheetOfCodesIsFetchedOnceAndItsNumbersAreKeptAccountOf() throws IOException {
        page.locator("vaadin-integer-field input").fill("10");
        press("Öppna omgången");
        assertThat(page.locator(".survey-round")).containsText("Inbjudna utan kod10");
        page.getByText("Kodark och nummer på lappar").click();
        field("Antal koder").fill("10");
        press("Gör ett kodark");
        var link = page.getByText("Hämta kodarket med 10 koder (PDF)");
        assertThat(link).isVisible();
        Chromium.lookAt(page, "survey-round-sheet-desktop");
        var sheet = link.getAttribute("href");
        var file = page.waitForDownload(link::click);
        assertThat(Files.readString(file.path(), java.nio.charset.StandardCharsets.ISO_8859_1))
                .startsWith("%PDF");
        assertThat(page.locator(".survey-round")).containsText("Utskrivna, inte utlämnade10");
        assertThat(page.locator(".survey-round")).containsText("Inbjudna utan kod0");
        press("Lämna ut en kod");
        assertThat(page.getByText("Ingen ny kod")).isVisible();
        assertThat(page.request().get(address(sheet)).status())
                .as("a second time")
                .isGreaterThanOrEqualTo(400);

        openNumbers();
        field("Nummer som har lämnats ut").fill("1-5, 8");
        press("Anteckna som utlämnade");
        assertThat(page.locator(".survey-round")).containsText("Koder utlämnade6");
        openNumbers();
        field("Nummer på en lapp").fill("3");
        press("Ersätt med en ny kod");
        assertThat(page.locator(".survey-code-card")).containsText("Nummer 11");
        assertThat(page.locator(".survey-round")).containsText("Ersatta1");
        Chromium.lookAt(page, "survey-round-replaced-desktop");
        Chromium.lookAtOnTablets(page, "survey-round-replaced");
        press("English");
        assertThat(page.locator("h1")).hasText("Survey rounds " + quarter);
        openNumbers("Code sheets and numbers on slips");
        Chromium.lookAt(page, "survey-round-english-desktop");
    }

    private void openNumbers() {
        openNumbers("Kodark och nummer på lappar");
    }

    private void openNumbers(String summary) {
        var details = page.locator("vaadin-details").first();
        if (details.getAttribute("opened") == null) {
            page.getByText(summary).click();
        }
    }

    private Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private void press(String name) {
        press(page, name);
    }
}
