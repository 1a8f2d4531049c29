package se.lyhord.plan.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import se.lyhord.plan.document.PlainLanguage.Hint;

/** Hints on Swedish that is hard to read. */
class PlainLanguageTest {

    private final PlainLanguage language = new PlainLanguage(
            Map.of("insats", "hjälp eller stöd", "målsättning", "mål", "nätverk", "familj och vänner"));

    @Test
    void aSentenceOfTwentyOneWordsIsLongAndOneOfTwentyIsNot() {
        var twenty = "Ord " + "ord ".repeat(18) + "ord.";
        assertThat(language.read(twenty + " " + twenty)).isEmpty();
        assertThat(language.read("Kort. Den här meningen har " + "ord ".repeat(19) + "ord."))
                .containsExactly(new Hint.LongSentence(24, "Den här meningen har"));
    }

    @Test
    void linesAreSentencesOfTheirOwn() {
        assertThat(language.read(("ord ".repeat(15) + "\n").repeat(3))).isEmpty();
    }

    @Test
    void hardWordsAreFoundWithTheirEndingsOnceEach() {
        assertThat(language.read("Insatsen och insatser, Målsättningen. Insatsstyrka och storinsats är andra ord."))
                .containsExactly(
                        new Hint.HardWord("insats", "hjälp eller stöd"), new Hint.HardWord("målsättning", "mål"));
    }

    @Test
    void whoKnowsNoWordsFindsNone() {
        assertThat(new PlainLanguage(Map.of()).read("Insats")).isEmpty();
    }
}
