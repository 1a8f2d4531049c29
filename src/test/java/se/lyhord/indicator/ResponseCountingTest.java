package se.lyhord.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lyhord.datafile.Bilingual;

/** Which answers count, by the rules of valid answers and of half the questions. */
class ResponseCountingTest {

    private static final List<Definition> DEFINITIONS =
            List.of(aDefinition("share of D1 in 4..5"), aDefinition("mean of T1..T4 >= 4 with half answered"));

    /** Version 1 asks T1 to T4 and D1, version 2 no longer T4. */
    private static final Questionnaires QUESTIONNAIRES = (template, version) -> switch (version) {
        case 1 ->
            Optional.of(new Questionnaire(
                    List.of("T1", "T2", "T3", "T4", "D1", "gender"), List.of(Gender.K, Gender.M, Gender.X)));
        case 2 -> Optional.of(new Questionnaire(List.of("D1", "T1", "T2", "T3"), List.of()));
        default -> Optional.empty();
    };

    @ParameterizedTest
    @CsvSource({"3,0,1", "4,1,1", "5,1,1", "1,0,1", "0,0,0", "9,0,0", "8,0,0"})
    void aShareCountsValidAnswersAlone(int d1, long numerator, long denominator) {
        assertThat(counted(0, 1, 0, 0, 0, 0, d1, 1)).containsExactly(numerator, denominator);
    }

    @ParameterizedTest
    @CsvSource({
        "4,4,4,4, 1,1", // sum 16 = 4 × 4
        "5,5,5,1, 1,1", // 16 as well
        "4,4,4,3, 0,1", // 15 < 16
        "4,4,0,9, 1,1", // two of four are half; 8 = 4 × 2
        "5,3,8,9, 1,1",
        "5,0,0,0, 0,0", // one of four is less than half
        "0,0,0,0, 0,0"
    })
    void aMeanNeedsHalfOfTheQuestionsAndComparesWholeNumbers(
            int a, int b, int c, int d, long numerator, long denominator) {
        assertThat(counted(1, 1, a, b, c, d, 0, 1)).containsExactly(numerator, denominator);
    }

    @ParameterizedTest
    @CsvSource({"5,4,0, 1,1", "5,0,0, 0,0"})
    void halfIsOfTheQuestionsThatTheVersionHas(int a, int b, int c, long numerator, long denominator) {
        assertThat(counted(1, 2, 0, a, b, c)).containsExactly(numerator, denominator);
    }

    @ParameterizedTest
    @CsvSource({"1,K", "2,M", "3,X", "0,X"})
    void theResponseTellsItsOwnGender(int gender, Gender group) {
        assertThat(tally(1, 0, 0, 0, 0, 5, gender).cells())
                .singleElement()
                .satisfies(cell -> assertThat(cell.gender()).isEqualTo(group));
    }

    @Test
    void answersToAnUnknownQuestionnaireAreNotGuessedAt() {
        assertThatThrownBy(() -> tally(3, 5, 5, 5, 5))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("a-survey version 3");
    }

    private static long[] counted(int indicator, int version, int... answers) {
        return tally(version, answers).cells().stream()
                .map(cell -> new long[] {cell.numerators()[indicator], cell.denominators()[indicator]})
                .findFirst()
                .orElse(new long[2]);
    }

    private static Tally tally(int version, int... answers) {
        var tally = new Tally(DEFINITIONS.size());
        var bytes = new byte[answers.length];
        for (var i = 0; i < answers.length; i++) {
            bytes[i] = (byte) answers[i];
        }
        new ResponseCounting(DEFINITIONS, QUESTIONNAIRES)
                .of(new Tally.Version("a-survey", version))
                .count(tally.home("U1"), bytes, 0, bytes.length);
        return tally;
    }

    static Definition aDefinition(String expression) {
        try {
            return new Definition(
                    "code",
                    1,
                    new Bilingual("namn", "name"),
                    new Bilingual("text", "text"),
                    Definition.Unit.SHARE,
                    Direction.HIGHER_IS_BETTER,
                    OptionalDouble.empty(),
                    LocalDate.of(2000, 1, 1),
                    "source",
                    Definition.Kind.EVENT,
                    Set.of(Gender.T, Gender.K, Gender.M),
                    new Definition.Rule.Survey("a-survey", SurveyExpressionParser.parse(expression, 1)),
                    "hash",
                    PlainWords.NONE,
                    false);
        } catch (BrokenDefinition e) {
            throw new IllegalStateException(e);
        }
    }
}
