package se.lyhord.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.lyhord.disclosure.OwnRecords;
import se.lyhord.disclosure.Released.Figure;
import se.lyhord.organisation.Quarter;
import se.lyhord.shell.Texts;

/** A space that does not break is written {@code ~} here, and what lets no line break in {@code ^}. */
class FigureWordsTest {

    private final FigureWords swedish = new FigureWords(Texts.SWEDISH);
    private final FigureWords english = new FigureWords(Texts.ENGLISH);

    @Test
    void aShareHasASpaceInSwedishAndNoneInEnglish() {
        assertThat(swedish.share(aFigure(273, 300))).isEqualTo(text("91~%"));
        assertThat(english.share(aFigure(273, 300))).isEqualTo("91%");
    }

    @Test
    void aHalfIsRoundedUpFromTheExactFraction() {
        // 1 of 8 = 12.5 %, 3 of 200 = 1.5 %, 1 of 201 = 0.4975 %
        assertThat(english.share(aFigure(1, 8))).isEqualTo("13%");
        assertThat(english.share(aFigure(3, 200))).isEqualTo("2%");
        assertThat(english.share(aFigure(1, 201))).isEqualTo("0%");
    }

    @Test
    void theIntervalSharesOneSign() {
        // R 4.2.2: prop.test(273, 300, correct = FALSE)$conf.int = 0.8723, 0.9375
        assertThat(swedish.interval(aFigure(273, 300))).isEqualTo(text("87–^94~%"));
        assertThat(english.interval(aFigure(273, 300))).isEqualTo(text("87–^94%"));
    }

    @Test
    void theEndsOfTheIntervalAreExactForNoneAndAll() {
        assertThat(english.interval(aFigure(0, 5))).startsWith("0–");
        assertThat(english.interval(aFigure(5, 5))).endsWith(text("–^100%"));
    }

    @Test
    void moreAnswersThanInvitationsAreAllOfThem() {
        assertThat(english.share(aFigure(6, 5))).isEqualTo("100%");
    }

    @Test
    void quartersAndCountsFollowTheLanguage() {
        assertThat(swedish.quarter(new Quarter(2022, 1))).isEqualTo(text("2022~kv~1"));
        assertThat(english.quarter(new Quarter(2022, 1))).isEqualTo(text("Q1~2022"));
        assertThat(swedish.count(1234)).isEqualTo(text("1~234"));
        assertThat(english.count(1234)).isEqualTo("1,234");
    }

    @Test
    void aTextKeepsItsNumbersWithTheirSigns() {
        assertThat(FigureWords.unbroken("0 % ger 0 poäng, 100 % ger 100."))
                .isEqualTo(text("0~% ger 0 poäng, 100~% ger 100."));
    }

    private static String text(String marked) {
        return marked.replace('~', '\u00A0').replace('^', '\u2060');
    }

    private static Figure aFigure(long numerator, long denominator) {
        return (Figure) OwnRecords.release(numerator, denominator);
    }
}
