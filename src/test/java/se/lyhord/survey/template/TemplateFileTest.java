package se.lyhord.survey.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.lyhord.survey.template.TemplateFile.Reading;

/** Every shipped questionnaire loads, and what is wrong with a broken one is said with its line. */
class TemplateFileTest {

    private static final String SMALL = """
            template: a-small-one
            version: 1
            title: {sv: Liten, en: Small}
            ages: 12-20
            steps:
              - {sv: Nej, en: No}
              - {sv: Ja, en: Yes}
            questions:
              - id: T1
                kind: scale
                dimension: safety
                text: {sv: Trygg, en: Safe}
              - id: gender
                kind: single
                text: {sv: Kön, en: Gender}
                options:
                  - {value: K, sv: Tjej, en: Girl}
            """;

    static Stream<Path> shipped() throws IOException {
        return Files.list(Path.of("survey-templates"))
                .filter(file -> file.toString().endsWith(".yaml"));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyShippedQuestionnaireLoads(Path file) throws IOException {
        assertThat(TemplateFile.read(Files.readString(file))).isInstanceOf(Reading.Read.class);
    }

    /** Order and coding of the questionnaire that the indicators' definitions name (T1 to D4, gender, age band). */
    @Test
    void theFirstVersionHasTheOrderThatStoredAnswersHave() throws IOException {
        var yaml = Files.readString(Path.of("survey-templates", "barn-och-ungdomsenkat.yaml"));
        var template = ((Reading.Read) TemplateFile.read(yaml)).template();
        assertThat(template.questions())
                .extracting(Question::id)
                .containsExactly(
                        "T1", "T2", "T3", "T4", "S1", "S2", "S3", "S4", "D1", "D2", "D3", "D4", "gender", "age_band");
        assertThat(template.questions().get(12).options())
                .extracting(Question.Option::value)
                .containsExactly("K", "M", "X");
        assertThat(template.questions().get(13).options())
                .extracting(Question.Option::value)
                .containsExactly("12-13", "14-15", "16-17", "18-20");
        assertThat(template.questions().getFirst().options()).hasSize(5);
        assertThat(template.positionOf("D1")).hasValue(8);
        assertThat(template.questions().get(12).positionOf("X")).hasValue(3);
    }

    @Test
    void aScaleTakesItsStepsSkippingAndNotKnowing() {
        var template = ((Reading.Read) TemplateFile.read(SMALL)).template();
        assertThat(Stream.of(0, 1, 2, 9)).allMatch(template.questions().getFirst()::accepts);
        assertThat(Stream.of(-1, 3, 8, 10)).noneMatch(template.questions().getFirst()::accepts);
        assertThat(Stream.of(0, 1)).allMatch(template.questions().getLast()::accepts);
        assertThat(Stream.of(2, 9)).noneMatch(template.questions().getLast()::accepts);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            version: 1            | version: one           | 2  | version has the form [1-9]\\d{0,4}, not: one
            ages: 12-20           | colour: red            | 4  | there is no key colour here; there are ages, asks, questions, reading_level, sections, steps, template, title, version
            kind: scale           | kind: stars            | 10 | kind has the form scale|yes_no|single|multiple|number|picture|text, not: stars
            {sv: Trygg, en: Safe} | {sv: Trygg}            | 12 | the key en is missing
            id: gender            | id: T1                 | 1  | Two questions have the id T1
            dimension: safety     | ages: 12               | 11 | there is no key ages here; there are breaks_series, dimension, id, kind, most, national, options, picture, read_aloud, show_if, text
            [{]sv: Nej, en: No[}] | [sv                    | 7  | this is not YAML:
            kind: single          | kind: scale            | 17 | options cannot stand here: a scale has the steps of the template
            """)
    void aBrokenFileIsRefusedWithLineAndReason(String good, String bad, int line, String reason) {
        var yaml = SMALL.replace(good.replace("[{]", "{").replace("[}]", "}"), bad);
        assertThat(yaml).isNotEqualTo(SMALL);
        var refused = (Reading.Refused) TemplateFile.read(yaml);
        assertThat(refused.reason()).startsWith(reason);
        assertThat(refused.line()).isEqualTo(line);
    }

    @Test
    void anEmptyFileAndATagThatMakesObjectsAreRefused() {
        assertThat(TemplateFile.read("")).isEqualTo(new Reading.Refused(1, "the file is empty"));
        assertThat(TemplateFile.read("!!java.io.File [/tmp/x]"))
                .isEqualTo(new Reading.Refused(
                        1, "this is not YAML: Global tag is not allowed: tag:yaml.org,2002:java.io.File"));
    }
}
