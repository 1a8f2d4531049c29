package se.lyhord.survey.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.lyhord.survey.Question;
import se.lyhord.survey.Template;
import se.lyhord.survey.Words;

/** Where a questionnaire is taken up, and what the page believes of what its script tells. */
class SheetTest {

    private static final Words WORDS = new Words(Map.of("sv", "ord", "en", "words"));

    @ParameterizedTest
    @CsvSource({"888, 0", "388, 1", "380, 1", "390, 3"})
    void aQuestionnaireIsTakenUpAtTheFirstQuestionWithoutAnAnswer(String answers, int position) {
        assertThat(aSheet(answers).position()).isEqualTo(position);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "88", "8888", "8x8"})
    void answersThatDoNotFitAreNoSheet(String answers) {
        assertThat(Sheet.of(aTemplate(), answers)).isEmpty();
    }

    @Test
    void anAnswerThatTheQuestionDoesNotHaveChangesNothing() {
        var sheet = aSheet("888");
        assertThat(sheet.with("A", 7)).isSameAs(sheet);
        assertThat(sheet.with("Z", 1)).isSameAs(sheet);
        assertThat(sheet.with("B", 2).answers()).containsExactly(8, 2, 8);
        assertThat(sheet.answers()).containsExactly(8, 8, 8);
    }

    @Test
    void oneDoesNotWalkOutOfTheQuestionnaire() {
        assertThat(aSheet("888").moved(-1).position()).isZero();
        assertThat(aSheet("111").isAtEnd()).isTrue();
        assertThat(aSheet("111").moved(5).position()).isEqualTo(3);
        assertThat(aSheet("111").moved(Integer.MIN_VALUE).position()).isZero();
    }

    private static Sheet aSheet(String answers) {
        return Sheet.of(aTemplate(), answers).orElseThrow();
    }

    private static Template aTemplate() {
        var options = List.of(new Question.Option("1", WORDS), new Question.Option("2", WORDS));
        return new Template(
                "a",
                1,
                WORDS,
                "12-20",
                List.of("A", "B", "C").stream()
                        .map(id -> new Question(id, Question.Kind.SCALE, Optional.of("safety"), WORDS, options))
                        .toList());
    }
}
