package se.lyhord.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples are made up after what a manager of a small home might write. */
class SinglingOutTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "18 av 24 är trygga",
                "75 % tycker om maten",
                "75% like the food",
                "3 of 7 said so",
                "hälften, 3/6, sover dåligt",
                "En av er är rädd på nätterna",
                "någon av ungdomarna har sagt",
                "Två utav dem vill byta rum",
                "One of you is afraid",
                "someone of our house",
                "Bara en sa nej"
            })
    void aNumberInWordsIsNoticed(String text) {
        assertThat(SinglingOut.isLikelyIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Det är oroligt på kvällarna.",
                "Vi låser dörren klockan 22.",
                "Från den 1 december är två ur personalen vakna.",
                "En avdelning har fått nya möbler",
                "We lock the door at 22."
            })
    void plainWordsAreLeftAlone(String text) {
        assertThat(SinglingOut.isLikelyIn(text)).isFalse();
    }
}
