package se.lyhord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A question is read aloud by a voice of the tablet, or by a recording, and by nothing else. */
@EnabledIf(value = "se.lyhord.browser.Chromium#isThere", disabledReason = "there is no Chromium here to test with")
class ReadingAloudTest {

    private static final String QUESTION = """
            <h1>Fråga</h1><div class="survey-question" data-question="B1" data-aloud="Är du trygg här?\nJa\nNej" %s>
            <button class="survey-button" data-survey="listen" data-stop="Sluta läsa" hidden>Lyssna</button></div>""";

    static Chromium chromium;
    Page page;

    @BeforeAll
    static void aBrowser() {
        chromium = new Chromium("--autoplay-policy=no-user-gesture-required");
    }

    @AfterAll
    static void closeTheBrowser() {
        chromium.close();
    }

    @BeforeEach
    void aTablet() {
        page = chromium.window(Chromium.Size.TABLET);
    }

    @AfterEach
    void closeTheTablet() {
        page.context().close();
    }

    @Test
    void theQuestionIsReadFirstThenTheAnswersInTheVoiceThatFitsBest() {
        AVoice.speaking(page, "en-US", "sv-SE", "svx-XX");
        ABarePage.show(page, "survey-voice.js", QUESTION.formatted(""));
        button().click();
        assertThat(button()).hasText("Sluta läsa");
        assertThat(button()).hasAttribute("aria-pressed", "true");
        assertThat(AVoice.said(page)).containsExactly("sv-SE: Är du trygg här?", "sv-SE: Ja", "sv-SE: Nej");
        AVoice.falls(page);
        assertThat(button()).hasText("Lyssna");
        assertThat(button()).hasAttribute("aria-pressed", "false");
    }

    @Test
    void theVoiceOfALanguageMayBeCalledByAnotherTag() {
        AVoice.speaking(page, "fa-IR", "fa_AF");
        ABarePage.show(page, "survey-voice.js", QUESTION.formatted(""));
        assertThat(button()).isHidden();
        page.evaluate("() => document.getElementById('survey').dataset.voices = 'prs fa-AF fa'");
        ABarePage.tell(page, "lyhord:page");
        button().click();
        assertThat(AVoice.said(page)).first().asString().startsWith("fa_AF");
    }

    @Test
    void aVoiceThatComesLateIsFound() {
        AVoice.speaking(page);
        ABarePage.show(page, "survey-voice.js", QUESTION.formatted(""));
        assertThat(button()).isHidden();
        AVoice.comes(page, "sv-SE", true);
        assertThat(button()).isVisible();
    }

    /** Its server would be told which question is listened to, and when. */
    @Test
    void aVoiceThatSpeaksThroughSomebodysServerIsNotUsed() {
        AVoice.speaking(page);
        ABarePage.show(page, "survey-voice.js", QUESTION.formatted(""));
        AVoice.comes(page, "sv-SE", false);
        assertThat(button()).isHidden();
    }

    @ParameterizedTest
    @ValueSource(strings = {"press", "lyhord:page", "lyhord:leave", "hidden"})
    void itFallsSilentWhenThePageChangesIsLeftOrHidden(String why) {
        AVoice.speaking(page, "sv-SE");
        ABarePage.show(page, "survey-voice.js", QUESTION.formatted(""));
        button().click();
        switch (why) {
            case "press" -> button().click();
            case "hidden" -> page.evaluate("""
                        () => {
                          Object.defineProperty(document, 'hidden', {get: () => true});
                          document.dispatchEvent(new Event('visibilitychange'));
                        }""");
            default -> ABarePage.tell(page, why);
        }
        assertThat(AVoice.isSilent(page)).isTrue();
        assertThat(button()).hasText("Lyssna");
    }

    @Test
    void aRecordingIsPlayedInsteadAlsoWhereThereIsNoVoice() {
        AVoice.speaking(page);
        ABarePage.show(page, "survey-voice.js", QUESTION.formatted("data-recording=\"B1-sv.wav\""));
        var played = new java.util.concurrent.atomic.AtomicInteger();
        page.route("**/B1-sv.wav", route -> {
            played.incrementAndGet();
            route.fulfill(new Route.FulfillOptions().setContentType("audio/wav").setBodyBytes(AVoice.recording()));
        });
        button().click();
        assertThat(button()).hasText("Lyssna");
        assertThat(played).hasPositiveValue();
        assertThat(AVoice.said(page)).isEqualTo(List.of());
    }

    @Test
    void aRecordingThatCannotBePlayedGivesWayToTheVoice() {
        AVoice.speaking(page, "sv-SE");
        ABarePage.show(page, "survey-voice.js", QUESTION.formatted("data-recording=\"lost.mp3\""));
        button().click();
        page.waitForFunction("() => window.said.length > 0");
        assertThat(AVoice.said(page)).hasSize(3);
    }

    @Test
    void withNeitherThereIsNoButton() {
        page.addInitScript(
                "delete window.speechSynthesis; Object.defineProperty(window, 'speechSynthesis', {value: undefined})");
        ABarePage.show(page, "survey-voice.js", QUESTION.formatted(""));
        assertThat(button()).isHidden();
    }

    private com.microsoft.playwright.Locator button() {
        return page.locator("[data-survey=listen]");
    }
}
