package se.lyhord.browser;

import com.microsoft.playwright.Page;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** A speech synthesis that makes no sound and takes note of what it is asked to say. */
final class AVoice {

    private static final int SAMPLES_A_SECOND = 8000;

    private AVoice() {}

    /** Gives the next pages of the window voices of these languages, in the tablet itself. */
    static void speaking(Page page, String... languages) {
        page.addInitScript("""
                window.said = [];
                window.waiting = [];
                window.voices = [%s].map(lang => ({lang, name: lang, localService: true}));
                window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
                Object.defineProperty(window, 'speechSynthesis', {value: Object.assign(new EventTarget(), {
                  getVoices: () => window.voices,
                  speak: one => { window.said.push(one.voice.lang + ': ' + one.text); window.waiting.push(one); },
                  cancel: () => { window.waiting = []; }
                })});""".formatted(String.join(
                ", ", Arrays.stream(languages).map(one -> "'" + one + "'").toList())));
    }

    /** One more voice, as browsers find them some time after the page. */
    static void comes(Page page, String language, boolean isInTheTablet) {
        page.evaluate("""
                ([lang, localService]) => {
                  window.voices.push({lang, name: lang, localService});
                  window.speechSynthesis.dispatchEvent(new Event('voiceschanged'));
                }""", List.of(language, isInTheTablet));
    }

    static List<String> said(Page page) {
        return ((List<?>) page.evaluate("() => window.said"))
                .stream().map(String::valueOf).toList();
    }

    /** It has said all that it was asked to. */
    static void falls(Page page) {
        page.evaluate("() => [...window.waiting].forEach(one => one.onend && one.onend())");
    }

    static boolean isSilent(Page page) {
        return (boolean) page.evaluate("() => window.waiting.length === 0");
    }

    /** A quarter of a second of a tone, as a WAV file. */
    static byte[] recording() {
        var samples = SAMPLES_A_SECOND / 4;
        var wav = ByteBuffer.allocate(44 + samples).order(ByteOrder.LITTLE_ENDIAN);
        wav.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(36 + samples);
        wav.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII)).putInt(16);
        wav.putShort((short) 1).putShort((short) 1).putInt(SAMPLES_A_SECOND).putInt(SAMPLES_A_SECOND);
        wav.putShort((short) 1).putShort((short) 8);
        wav.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(samples);
        for (var i = 0; i < samples; i++) {
            wav.put((byte) (128 + 60 * Math.sin(2 * Math.PI * 440 * i / SAMPLES_A_SECOND)));
        }
        return wav.array();
    }
}
