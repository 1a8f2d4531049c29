package se.lyhord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tablet's camera reads codes, and is off whenever it need not be on. */
@EnabledIf(value = "se.lyhord.browser.Chromium#isThere", disabledReason = "there is no Chromium here to test with")
class CameraTest {

    private static final String CODE = "7K3M-X9PA-2WQE";
    private static final String PAGE = """
            <h1>Kod</h1><button data-survey="scan" class="survey-button" hidden data-what="Håll bilden framför kameran"
              data-stop="Stäng kameran" data-no-camera="Det går inte att använda kameran här.">Skanna koden</button>""";
    private static final String TAKE_NOTE = """
            window.codes = [];
            window.lyhordSurvey = {code: text => window.codes.push(text)};
            window.tracks = [];
            if (navigator.mediaDevices) {
              const ask = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
              navigator.mediaDevices.getUserMedia = wanted => ask(wanted).then(stream => {
                window.tracks.push(...stream.getTracks());
                return stream;
              });
            }""";
    private static final String ALL_OFF =
            "() => window.tracks.length > 0 && window.tracks.every(track => track.readyState === 'ended')";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"https://enkat.example.se/survey#" + CODE, CODE})
    void aCodeBeforeTheCameraIsReadAndTheCameraGoesOff(String text) throws Exception {
        try (var chromium = new Chromium(CameraPicture.of(text, folder))) {
            var page = shown(chromium);
            page.locator("[data-survey=scan]").click();
            page.waitForFunction("() => window.codes.length > 0");
            assertThat(page.evaluate("() => window.codes.join()")).isEqualTo(CODE);
            page.waitForFunction(ALL_OFF);
            assertThat(page.locator("dialog")).hasCount(0);
        }
    }

    @Test
    void anotherPicturesTextIsPassedOver() throws Exception {
        try (var chromium = new Chromium(CameraPicture.of("https://example.se/offers#1", folder))) {
            var page = shown(chromium);
            page.locator("[data-survey=scan]").click();
            assertThat(page.locator("video")).isVisible();
            page.waitForFunction("() => window.jsQR && document.querySelector('video').currentTime > 1");
            assertThat(page.evaluate("() => window.codes.length")).isEqualTo(0);
            Chromium.lookAt(page, "camera-on-tablet");
            page.setViewportSize(800, 1280);
            Chromium.lookAt(page, "camera-on-portrait");
            page.keyboard().press("Escape");
            page.waitForFunction(ALL_OFF);
            assertThat(page.locator("[data-survey=scan]")).isFocused();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"lyhord:leave", "lyhord:page", "hidden", "ninety seconds"})
    void theCameraGoesOffWhenNobodyLooks(String why) throws Exception {
        try (var chromium = new Chromium(CameraPicture.of("nothing of ours", folder))) {
            var page = chromium.window(Chromium.Size.TABLET);
            page.clock().install();
            page.addInitScript(TAKE_NOTE);
            ABarePage.show(page, "survey-camera.js", PAGE);
            page.locator("[data-survey=scan]").click();
            page.waitForFunction("() => window.tracks.length > 0");
            switch (why) {
                case "hidden" -> page.evaluate("""
                            () => {
                              Object.defineProperty(document, 'hidden', {get: () => true});
                              document.dispatchEvent(new Event('visibilitychange'));
                            }""");
                case "ninety seconds" -> page.clock().runFor(91_000);
                default -> ABarePage.tell(page, why);
            }
            page.waitForFunction(ALL_OFF);
            assertThat(page.locator("dialog")).hasCount(0);
        }
    }

    @Test
    void withoutACameraThereIsNoButton() {
        try (var chromium = new Chromium()) {
            var page = chromium.window(Chromium.Size.TABLET);
            page.addInitScript("navigator.mediaDevices.enumerateDevices = () => Promise.resolve([])");
            ABarePage.show(page, "survey-camera.js", PAGE);
            page.waitForTimeout(500);
            assertThat(page.locator("[data-survey=scan]")).isHidden();
        }
    }

    @Test
    void whoeverRefusesTheCameraIsToldToType() throws Exception {
        try (var chromium = new Chromium(CameraPicture.of(CODE, folder))) {
            var page = chromium.window(Chromium.Size.TABLET);
            page.addInitScript(
                    "navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', 'NotAllowedError'))");
            ABarePage.show(page, "survey-camera.js", PAGE);
            page.locator("[data-survey=scan]").click();
            assertThat(page.locator("[role=alert]")).hasText("Det går inte att använda kameran här.");
            assertThat(page.locator("[data-survey=scan]")).isHidden();
            Chromium.lookAt(page, "camera-refused-tablet");
        }
    }

    @Test
    void aCameraWhoseReaderCannotBeLoadedGoesOff() throws Exception {
        try (var chromium = new Chromium(CameraPicture.of(CODE, folder))) {
            var page = shown(chromium);
            page.route("**/qr/*", Route::abort);
            page.locator("[data-survey=scan]").click();
            assertThat(page.locator("[role=alert]")).hasText("Det går inte att använda kameran här.");
            page.waitForFunction(ALL_OFF);
            assertThat(page.locator("dialog")).hasCount(0);
        }
    }

    private static Page shown(Chromium chromium) {
        var page = chromium.window(Chromium.Size.TABLET);
        page.addInitScript(TAKE_NOTE);
        ABarePage.show(page, "survey-camera.js", PAGE);
        return page;
    }
}
