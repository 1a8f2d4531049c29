package se.lyhord.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.Normalizer;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Expected forms: The Unicode Standard's code charts, Arabic Presentation Forms A and B, by name. */
class ArabicLettersTest {

    private final ArabicLetters letters = new ArabicLetters();

    @ParameterizedTest
    @CsvSource({
        // beh initial, yeh medial, teh final
        "بيت, \uFE91\uFEF4\uFE96",
        // dal joins only what stands before: dal isolated, alef isolated, reh isolated
        "دار, \uFEA9\uFE8D\uFEAD",
        // seen initial, lam-alef final, meem isolated
        "سلام, \uFEB3\uFEFC\uFEE1",
        // Dari: tcheh initial, tah medial, waw final, reh isolated
        "چطور, \uFB7C\uFEC4\uFEEE\uFEAD",
        // peh initial, farsi yeh final; gaf initial, farsi yeh final
        "پی, \uFB58\uFBFD",
        "گی, \uFB94\uFBFD",
        // keheh initial, jeh final: jeh does not join on
        "کژم, \uFB90\uFB8B\uFEE1"
    })
    void aLetterTakesTheFormThatItsNeighboursAskFor(String written, String shaped) {
        assertThat(letters.shapeText(written)).isEqualTo(shaped);
        assertThat(letters.deshapeText(shaped)).isEqualTo(written);
    }

    @Test
    void aMarkDoesNotPartLettersAndANonJoinerDoes() {
        // beh initial, shadda, beh final
        assertThat(letters.shapeText("ب\u0651ب")).isEqualTo("\uFE91\u0651\uFE90");
        // meem initial, farsi yeh final, sheen initial, waw final, dal isolated
        assertThat(letters.shapeText("می\u200Cشود")).isEqualTo("\uFEE3\uFBFD\uFEB7\uFEEE\uFEA9");
    }

    @Test
    void otherScriptsAndNumbersStay() {
        assertThat(letters.shapeText("ring 116 111, ሰላም؟")).isEqualTo("ring 116 111, ሰላም؟");
    }

    /** The letters of Arabic and Dari, all beside one another. */
    @ParameterizedTest
    @ValueSource(strings = {"NotoSansArabic-Regular.ttf", "NotoSansArabic-Bold.ttf"})
    void theBundledFontHasEveryForm(String file) throws IOException {
        try (var font = new TTFParser()
                .parse(new RandomAccessReadBuffer(
                        getClass().getResourceAsStream("/META-INF/resources/fonts/" + file)))) {
            var known = font.getUnicodeCmapLookup();
            for (var letter : "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيپچژکگی".split("")) {
                var text = "ب" + letter + "ب " + letter + "ب ب" + letter + " " + letter;
                letters.shapeText(text)
                        .codePoints()
                        .filter(form -> form != ' ')
                        .forEach(form -> assertThat(known.getGlyphId(form))
                                .as(
                                        Normalizer.normalize(Character.toString(form), Normalizer.Form.NFKC)
                                                + " U+%04X",
                                        form)
                                .isPositive());
            }
        }
    }
}
