package se.lyhord.survey.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import se.lyhord.survey.Given;

class PaperAnswersTest {

    @Test
    void aQuestionIsAskedOnlyWhereItsConditionIsMet() {
        assertThat(APaper.answered(Map.of("Q1", "1")).asked()).contains(APaper.NUMBER);
        assertThat(APaper.answered(Map.of("Q1", "2", "Q2", "7")).asked()).doesNotContain(APaper.NUMBER);
        assertThat(APaper.answered(Map.of("Q1", "2", "Q2", "7")).given()).doesNotContainKey("Q2");
    }

    @Test
    void whatIsNoAnswerIsAFaultUnlessItIsNotAsked() {
        assertThat(APaper.answered(Map.of("Q1", "1", "Q2", "70", "Q3", "6")).faults())
                .containsExactly(APaper.NUMBER, APaper.SCALE);
        assertThat(APaper.answered(Map.of("Q1", "2", "Q2", "70")).faults()).isEmpty();
    }

    @Test
    void entriesAreComparedByWhatTheyMean() {
        var first = APaper.answered(Map.of("Q1", "1", "Q2", "7", "Q5", "13", "Q6", "hej "));
        assertThat(first.differencesTo(APaper.answered(Map.of("Q1", "1", "Q2", " 7", "Q5", "31", "Q6", "hej"))))
                .isEmpty();
        assertThat(first.differencesTo(APaper.answered(Map.of("Q1", "2", "Q2", "7", "Q5", "3", "Q6", "Hej"))))
                .containsExactly(APaper.YES_NO, APaper.NUMBER, APaper.MULTIPLE, APaper.TEXT);
    }

    @Test
    void aSettledAnswerReplacesOne() {
        var settled = APaper.answered(Map.of("Q3", "2")).with(APaper.SCALE, "4");
        assertThat(settled.given()).containsEntry("Q3", new Given(4, ""));
        assertThat(settled).hasToString("the answers on a paper");
    }
}
