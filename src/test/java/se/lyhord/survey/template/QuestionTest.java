package se.lyhord.survey.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lyhord.survey.template.TemplateFile.Reading;

/** Each kind of question has its answers, its bytes and its form in files. */
class QuestionTest {

    private static final String ALL_KINDS = """
            template: all-kinds
            version: 1
            title: {sv: Alla, en: All}
            ages: 18-
            asks: relatives
            steps: [{sv: Nej, en: No}, {sv: Ja, en: Yes}]
            questions:
              - {id: SCALE, kind: scale, dimension: safety, text: {sv: T, en: T}, national: U33779}
              - {id: YES_NO, kind: yes_no, text: {sv: T, en: T}, breaks_series: true}
              - {id: SINGLE, kind: single, text: {sv: T, en: T}, options: [{value: a, sv: A, en: A}]}
              - {id: MULTIPLE, kind: multiple, text: {sv: T, en: T}, options: [{value: a, sv: A, en: A}, {value: b, sv: B, en: B}]}
              - {id: NUMBER, kind: number, most: 20, text: {sv: T, en: T}}
              - {id: PICTURE, kind: picture, text: {sv: T, en: T}, options: [{value: a, sv: A, en: A, picture: a.svg}]}
              - {id: TEXT, kind: text, text: {sv: T, en: T}}
            """;

    /** The bytes are those of the table in survey-templates/README.md. */
    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource({
        "SCALE, 2, 2", "SCALE, vet_ej, 9", "YES_NO, ja, 1", "YES_NO, nej, 2", "YES_NO, vet_ej, 9", "SINGLE, a, 1",
        "MULTIPLE, a, 129", "MULTIPLE, b, 130", "MULTIPLE, a|b, 131", "NUMBER, 0, 10", "NUMBER, 20, 30", "PICTURE, a, 1"
    })
    void anAnswerInAFileHasItsByteWhichTheQuestionAccepts(String id, String cell, int answer) {
        assertThat(question(id).read(cell)).hasValue(answer);
        assertThat(question(id).accepts(answer)).isTrue();
        assertThat(question(id).accepts(Question.SKIPPED)).isTrue();
        assertThat(question(id).accepts(Question.NOT_SHOWN)).isFalse();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "SCALE, 3",
        "YES_NO, yes",
        "SINGLE, vet_ej",
        "MULTIPLE, a|c",
        "MULTIPLE, a|",
        "NUMBER, 21",
        "NUMBER, -1",
        "NUMBER, 1000",
        "PICTURE, b",
        "TEXT, Hej"
    })
    void whatIsNoAnswerIsRefused(String id, String cell) {
        assertThat(question(id).read(cell)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "SCALE, 3",
        "YES_NO, 3",
        "SINGLE, 9",
        "MULTIPLE, 127",
        "MULTIPLE, 132",
        "NUMBER, 9",
        "NUMBER, 31",
        "PICTURE, 2",
        "TEXT, 2",
        "SCALE, -1"
    })
    void whatIsNoByteOfTheKindIsRefused(String id, int answer) {
        assertThat(question(id).accepts(answer)).isFalse();
    }

    @Test
    void whatTheFileSaysOfAQuestionIsKnown() {
        assertThat(template().asks()).isEqualTo(Template.Asks.RELATIVES);
        assertThat(question("SCALE").national()).hasValue("U33779");
        assertThat(question("YES_NO").breaksSeries()).isTrue();
        assertThat(question("SCALE").breaksSeries()).isFalse();
        assertThat(template().pictures()).containsExactly("a.svg");
    }

    private static Question question(String id) {
        return template().questions().get(template().positionOf(id).orElseThrow());
    }

    private static Template template() {
        return ((Reading.Read) TemplateFile.read(ALL_KINDS)).template();
    }
}
