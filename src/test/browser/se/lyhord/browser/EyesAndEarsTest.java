package se.lyhord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.access.Role;
import se.lyhord.database.LyhordProperties;
import se.lyhord.survey.ASurveyedHome;
import se.lyhord.survey.SurveyRounds;
import se.lyhord.survey.Tablets;
import se.lyhord.survey.template.Templates;
import se.lyhord.testing.ActingAs;
import se.lyhord.testing.IntegrationTest;

/** The survey itself by the tablet's camera and voice: a code is scanned, questions are read aloud. */
@IntegrationTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@EnabledIf(value = "se.lyhord.browser.Chromium#isThere", disabledReason = "there is no Chromium here to test with")
class EyesAndEarsTest {

    private static final String QUESTIONNAIRE = "barn-och-ungdomsenkat";

    @TempDir
    Path folder;

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    SurveyRounds rounds;

    @Autowired
    Tablets tablets;

    @Autowired
    Templates templates;

    @Autowired
    LyhordProperties properties;

    ASurveyedHome homes;

    @BeforeEach
    void twoHomes() {
        homes = ASurveyedHome.empty(jdbc, transaction, rounds);
        homes.run("delete from survey.tablet");
    }

    @Test
    void aScannedCodeLeadsToTheQuestions() throws Exception {
        var code = homes.anOpenRoundAndACode("A");
        try (var chromium = new Chromium(CameraPicture.of(address("survey#" + code), folder))) {
            var page = chromium.window(Chromium.Size.TABLET);
            page.navigate(address("survey"));
            Tablet.speak(page, "sv");
            assertThat(Tablet.button(page, "scan")).isVisible();
            Chromium.lookAt(page, "survey-code-camera-tablet");
            Tablet.button(page, "scan").click();
            assertThat(Tablet.heading(page)).hasText("Innan du börjar");
            assertThat(page.locator("dialog")).hasCount(0);
            Tablet.goOn(page);
            assertThat(Tablet.progress(page)).hasText("1 av 14");
            assertThat(page.url()).isEqualTo(address("survey"));
        }
    }

    @Test
    void aScannedBindingCodeLeadsToWhereTheTabletIsBound() throws Exception {
        try (var _ = ActingAs.a(Role.HOME_MANAGER, "A")) {
            var code = tablets.add("A", "Hall").written();
            try (var chromium =
                    new Chromium(CameraPicture.of("https://enkat.example.se/survey/bind#" + code, folder))) {
                var page = chromium.window(Chromium.Size.TABLET);
                page.navigate(address("survey"));
                Tablet.speak(page, "sv");
                Tablet.button(page, "scan").click();
                assertThat(page.locator("#survey-bind-code")).hasValue(code);
                page.locator("#survey-bind-go").click();
                assertThat(page.locator("#survey-bind-answer")).hasText("Klart! Surfplattan hör nu till Home A.");
            }
        }
    }

    @Test
    void questionsAreReadAloudWhereTheTabletHasAVoiceForTheLanguage() {
        var code = homes.anOpenRoundAndACode("A");
        try (var chromium = new Chromium()) {
            var page = chromium.window(Chromium.Size.TABLET);
            AVoice.speaking(page, "sv-SE", "ar-SA");
            Tablet.open(page, address("survey#" + code), "sv");
            Tablet.button(page, "listen").click();
            assertThat(Tablet.button(page, "listen")).hasText("Sluta läsa");
            Chromium.lookAt(page, "survey-listening-tablet");
            assertThat(AVoice.said(page))
                    .startsWith("sv-SE: " + Tablet.heading(page).textContent())
                    .endsWith("sv-SE: Vet inte")
                    .hasSize(7);
            Tablet.next(page).click();
            assertThat(AVoice.isSilent(page)).isTrue();
            assertThat(Tablet.button(page, "listen")).hasText("Lyssna");
            Tablet.changeLanguage(page, "ar");
            Tablet.button(page, "listen").click();
            assertThat(AVoice.said(page)).last().asString().startsWith("ar-SA: ");
            Tablet.changeLanguage(page, "so");
            assertThat(Tablet.button(page, "listen")).hasCount(0);
        }
    }

    @Test
    void aRecordingIsPlayedWhereTheTranslationHasOneAndTheTabletNoVoice() throws Exception {
        var media = Files.createDirectories(
                properties.home().resolve("survey-templates").resolve("media"));
        Files.write(media.resolve("T1-ti.wav"), AVoice.recording());
        assertThat(templates.publishTranslation(aTranslationWithARecording())).isEmpty();
        var code = homes.anOpenRoundAndACode("A");
        try (var chromium = new Chromium("--autoplay-policy=no-user-gesture-required")) {
            var page = chromium.window(Chromium.Size.TABLET);
            AVoice.speaking(page);
            Tablet.open(page, address("survey#" + code), "ti");
            var played = page.waitForResponse(
                    "**/T1-ti.wav", () -> Tablet.button(page, "listen").click());
            assertThat(played.status()).isIn(200, 206);
            assertThat(Tablet.button(page, "listen")).hasAttribute("aria-pressed", "false");
            assertThat(AVoice.said(page)).isEmpty();
            Chromium.lookAt(page, "survey-recording-ti-tablet");
            assertThat(page.evaluate("""
                            () => [...document.fonts].filter(font => font.status === 'loaded')
                                .some(font => font.unicodeRange.includes('U+1200'))""")).as("the letters come with the page").isEqualTo(true);
            Tablet.next(page).click();
            assertThat(Tablet.button(page, "listen")).hasCount(0);
        }
    }

    private String aTranslationWithARecording() {
        var newest = templates.newest(QUESTIONNAIRE).orElseThrow().version();
        return templates.translations(QUESTIONNAIRE, newest).stream()
                .filter(pack -> pack.contains("\nlanguage: ti\n"))
                .findFirst()
                .orElseThrow()
                .replaceFirst("\nversion: \\d+\n", "\nversion: 99\n")
                .replaceFirst("\n  T1: (\".*\")\n", "\n  T1: {text: $1, recording: T1-ti.wav}\n");
    }

    private String address(String path) {
        return "http://127.0.0.1:" + port + "/" + path;
    }
}
