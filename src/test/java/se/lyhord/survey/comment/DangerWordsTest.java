package se.lyhord.survey.comment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read first. Comments are made up. */
class DangerWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Någon i personalen slår oss",
                "jag vill DÖ",
                "de hotade mig",
                "Han tafsade på mig",
                "i want to kill myself",
                "They hit me",
                "jag skär mig",
                "de säljer droger här",
                "jag är rädd på natten",
                "هناك شخص يضربني",
                "мене б’ють",
            })
    void whatMayTellOfDangerIsReadFirst(String text) {
        assertThat(DangerWords.areIn(text)).isTrue();
    }

    /** False alarms are allowed, but not everywhere: then first would mean nothing. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mer glass på fredagar 🍦",
                "Jag vill ha en större skärm och slippa städa",
                "Maten är tråkig och jag är arg",
                "More time outside, please. It is boring.",
                "Jag är nöjd med min kontaktperson"
            })
    void anOrdinaryCommentWaitsItsTurn(String text) {
        assertThat(DangerWords.areIn(text)).isFalse();
    }

    @Test
    void theWordsAreToldAsTheyAreWritten() {
        assertThat(DangerWords.found("De HOTAR med kniven, hotar!")).containsExactly("HOTAR", "kniven", "hotar");
        assertThat(DangerWords.found("هناك شخص يضربني")).isEmpty();
        assertThat(DangerWords.isInOtherLetters("Mer glass på fredagar 🍦")).isFalse();
    }
}
