package se.lyhord.indicator.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lyhord.indicator.DefinitionText;
import se.lyhord.survey.template.Kind;
import se.lyhord.survey.template.Question;
import se.lyhord.survey.template.Template;
import se.lyhord.survey.template.Words;

/** Each rule, seen to be broken, at its field. */
class DraftRulesTest {

    private static final LocalDate EARLIEST = LocalDate.of(2022, 1, 1);

    @Test
    void aWholeDraftKeepsThemAllAndIsADefinition() {
        assertThat(problems(aDraft(), Optional.empty())).isEmpty();
        assertThat(DraftFile.of(aDraft(), 2).read()).isInstanceOfSatisfying(DefinitionText.Reading.Read.class, read -> {
            assertThat(read.definition().version()).isEqualTo(2);
            assertThat(read.definition().target()).hasValue(0.825);
            assertThat(read.definition().words().areComplete()).isTrue();
            assertThat(read.definition().breaksSeries()).isTrue();
        });
    }

    @Test
    void whatWasTypedIsReadBackAsItWas() {
        var odd = aDraft().with(DraftField.DEFINITION_SV, "Rad: ett\n- 'två' \"tre\" # fyra")
                .with(DraftField.NOTE, "true");
        assertThat(DraftFile.typed(DraftFile.keep(odd))).isEqualTo(odd.typed());
        assertThat(DraftFile.typed(DraftFile.keep(new DefinitionDraft("a", 1, true, Map.of()))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    NAME_SV       | ''                                     | Write something here.
                    LIMITS_EN     | '  '                                   | Write something here.
                    NOTE          | ''                                     | Write something here.
                    TARGET        | 101                                    | The target is a number from 0 to 100, or empty.
                    TARGET        | plenty                                 | The target is a number from 0 to 100, or empty.
                    VALID_FROM    | ''                                     | Choose the day from which it counts.
                    VALID_FROM    | 2021-12-31                             | 2022-01-01 at the earliest, the first day of the quarter that is going on: answers of quarters that have ended are not counted in another way.
                    TEMPLATE      | none-such                              | Choose a questionnaire that is there.
                    BREAKS_SERIES | ''                                     | Decide whether the values can be compared with those before.
                    EXPRESSION    | share of D1                            | in was expected here, not the end
                    EXPRESSION    | share of D9 in 4..5                    | The questionnaire's newest version has no question D9.
                    EXPRESSION    | share of gender in 1..2                | gender is not answered on a scale.
                    EXPRESSION    | share of D1 in 4..5                    | The scale of D1 has 4 steps, so there is no 5.
                    EXPRESSION    | mean of D1..D2 >= 5 with half answered | The scale of D1 has 4 steps, so there is no 5.""")
    void aBrokenRuleIsToldAtItsField(DraftField field, String text, String sentence) {
        var problem = problems(aDraft().with(field, text), Optional.empty()).getFirst();
        assertThat(problem.field()).contains(field);
        assertThat(problem.sentence().en().replace("\"", "")).isEqualTo(sentence);
        assertThat(problem.sentence().sv()).isNotBlank();
    }

    @Test
    void aNameIsShortAndSomethingIsChanged() {
        assertThat(problems(aDraft().with(DraftField.NAME_EN, "n".repeat(81)), Optional.empty()))
                .extracting(problem -> problem.sentence().en())
                .containsExactly("80 characters at most.");
        assertThat(problems(
                        aDraft().with(DraftField.BREAKS_SERIES, "false").with(DraftField.VALID_FROM, "2022-07-01"),
                        Optional.of(aDraft())))
                .extracting(problem -> problem.sentence().en())
                .containsExactly("Nothing has been changed yet.");
    }

    @Test
    void anotherExpressionIsToldInOtherWords() {
        var base = aDraft().with(DraftField.EXPRESSION, "share of D1 in 4..4");
        assertThat(problems(aDraft(), Optional.of(base)))
                .extracting(problem -> problem.field().orElseThrow())
                .containsExactlyInAnyOrder(DraftField.NUMERATOR_SV, DraftField.NUMERATOR_EN);
        assertThat(problems(
                        aDraft().with(DraftField.DEFINITION_SV, "Andra ord.")
                                .with(DraftField.NUMERATOR_EN, "Other words."),
                        Optional.of(base)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'', true", "Ab, true", "9lives, true", "felt_participation, true", "felt_safety, false"})
    void aNewCodeIsWrittenAsCodesAreAndNobodyElses(String code, boolean isRefused) {
        var copy = new DefinitionDraft(
                "felt_participation",
                1,
                true,
                aDraft().with(DraftField.CODE, code).typed());
        assertThat(problems(copy, Optional.empty()).stream()
                        .anyMatch(problem ->
                                problem.field().filter(DraftField.CODE::equals).isPresent()))
                .isEqualTo(isRefused);
    }

    private static List<Problem> problems(DefinitionDraft draft, Optional<DefinitionDraft> base) {
        return DraftRules.problems(draft, Set.of("felt_participation"), List.of(aQuestionnaire()), base, EARLIEST);
    }

    private static DefinitionDraft aDraft() {
        var draft = new DefinitionDraft("felt_participation", 1, false, Map.of());
        for (var field : DraftField.values()) {
            draft = draft.with(field, "text");
        }
        return draft.with(DraftField.DIRECTION, "higher_is_better")
                .with(DraftField.TARGET, "82,5 %")
                .with(DraftField.VALID_FROM, "2022-01-01")
                .with(DraftField.GENDERS, "T, K, M")
                .with(DraftField.TEMPLATE, "a-survey")
                .with(DraftField.EXPRESSION, "share of D1 in 3..4")
                .with(DraftField.BREAKS_SERIES, "true");
    }

    private static Template aQuestionnaire() {
        var words = Words.of("a", "a");
        var steps = List.of("1", "2", "3", "4").stream()
                .map(value -> new Question.Option(value, words))
                .toList();
        return Template.of(
                "a-survey",
                1,
                words,
                "12-20",
                List.of(
                        Question.plain("D1", Kind.SCALE, Optional.of("participation"), words, steps),
                        Question.plain("D2", Kind.SCALE, Optional.of("participation"), words, steps),
                        Question.plain("gender", Kind.SINGLE, Optional.empty(), words, steps)));
    }
}
