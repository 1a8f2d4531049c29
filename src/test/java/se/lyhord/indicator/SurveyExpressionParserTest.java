package se.lyhord.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The two forms, and what is said of everything else. */
class SurveyExpressionParserTest {

    @Test
    void aShareNamesAQuestionAndTheAnswersThatCount() throws BrokenDefinition {
        assertThat(SurveyExpressionParser.parse("share of D1 in 4..5", 1))
                .isEqualTo(new SurveyExpression.Share("D1", 4, 5));
    }

    @Test
    void aMeanNamesASeriesOfQuestionsAndItsLimit() throws BrokenDefinition {
        var mean = new SurveyExpression.Mean(List.of("T1", "T2", "T3", "T4"), 4);
        assertThat(SurveyExpressionParser.parse("mean of T1..T4 >= 4 with half answered", 1))
                .isEqualTo(mean);
        assertThat(SurveyExpressionParser.parse("  mean of  T1..T4 ≥ 4 with half answered ", 1))
                .isEqualTo(mean);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''                                      | "share" or "mean" was expected here, not the end
                    median of D1 in 4..5                    | "share" or "mean" was expected here, not "median"
                    share D1 in 4..5                        | "of" was expected here, not "D1"
                    share of 1D in 4..5                     | a question like D1 was expected here, not "1D"
                    share of D1 in 4..6                     | answers like 4..5, within 1..5 was expected here, not "4..6"
                    share of D1 in 5..4                     | a series runs upwards, not 5..4
                    share of D1 in 4..5 or 1                | the expression should have ended before "or"
                    mean of T1..S4 >= 4 with half answered  | a series of questions has the same letters at both ends, not "T1..S4"
                    mean of T4..T1 >= 4 with half answered  | a series runs upwards, not 4..1
                    mean of T1..T4 > 4 with half answered   | ">=" or "≥" was expected here, not ">"
                    mean of T1..T4 >= 3.5 with half answered| an answer from 1 to 5 was expected here, not "3.5"
                    mean of T1..T4 >= 4 with half           | "answered" was expected here, not the end""")
    void anythingElseIsRefusedAtTheWordThatIsOff(String text, String reason) {
        var refusal = catchThrowableOfType(BrokenDefinition.class, () -> SurveyExpressionParser.parse(text, 7))
                .in("a.yaml");
        assertThat(refusal.reason().en()).isEqualTo(reason);
        assertThat(refusal.reason().sv()).isNotBlank();
        assertThat(refusal.line()).isEqualTo(7);
    }
}
