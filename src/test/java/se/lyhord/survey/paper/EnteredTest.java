package se.lyhord.survey.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lyhord.survey.Given;
import se.lyhord.survey.template.Question;

/** Expected bytes: {@link se.lyhord.survey.template.Kind}. */
class EnteredTest {

    @ParameterizedTest
    @CsvSource({
        "Q1, '', 0",
        "Q1, 1, 1",
        "Q1, 2, 2",
        "Q1, 9, 9",
        "Q2, 0, 10",
        "Q2, 20, 30",
        "Q3, ' 5 ', 5",
        "Q3, 9, 9",
        "Q4, 2, 2",
        "Q5, 0, 128",
        "Q5, 1, 129",
        "Q5, 31, 133",
        "Q5, 123, 135",
        "Q6, '  ', 0"
    })
    void aDigitStandsForTheBoxBesideIt(String question, String typed, int answer) {
        assertThat(Entered.read(the(question), typed)).contains(new Given(answer, ""));
    }

    @ParameterizedTest
    @CsvSource({
        "Q1, 3",
        "Q1, 0",
        "Q1, ja",
        "Q2, 21",
        "Q2, 9999999",
        "Q2, -1",
        "Q3, 6",
        "Q3, 8",
        "Q3, 11",
        "Q4, 9",
        "Q4, 3",
        "Q5, 4",
        "Q5, 11",
        "Q5, 10",
        "Q5, 9",
        "Q5, 8"
    })
    void whatNoBoxHasIsNoAnswer(String question, String typed) {
        assertThat(Entered.read(the(question), typed)).isEmpty();
    }

    @Test
    void aTextIsTakenAsItIsWithoutSpaceAround() {
        assertThat(Entered.read(APaper.TEXT, " 1 <b> \n")).contains(new Given(Question.WRITTEN, "1 <b>"));
        assertThat(Entered.read(APaper.TEXT, "x".repeat(501))).isEmpty();
    }

    private static Question the(String id) {
        return APaper.TEMPLATE.questions().get(APaper.TEMPLATE.positionOf(id).orElseThrow());
    }
}
