package se.lyhord.survey.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lyhord.datafile.MarkedYaml;
import se.lyhord.survey.template.Template.PackVersion;
import se.lyhord.survey.template.TemplateFile.Reading;

/** A translation has every text of its questionnaire, or is refused with its line. */
class TranslationFileTest {

    private static final String QUESTIONNAIRE = """
            template: a-small-one
            version: 3
            title: {sv: Liten, en: Small}
            ages: 7-11
            steps: [{sv: Nej, en: No}, {sv: Ja, en: Yes}]
            sections:
              - id: first
                title: {sv: Först, en: First}
                questions:
                  - {id: A, kind: scale, dimension: safety, text: {sv: Trygg, en: Safe}, read_aloud: {sv: Är du trygg, en: Are you safe}}
                  - id: B
                    kind: single
                    text: {sv: Färg, en: Colour}
                    show_if: {question: A, is: ["2", dont_know]}
                    options: [{value: r, sv: Röd, en: Red}, {value: b, sv: Blå, en: Blue}]
            """;

    private static final String TRANSLATION = """
            template: a-small-one
            template_version: 3
            language: uk
            version: 2
            reviewed: false
            title: Мала
            steps: [Ні, Так]
            sections: {first: Спочатку}
            questions:
              A: Безпечно
              B: {text: Колір, recording: B-uk.mp3, options: {r: Червоний, b: Синій}}
            """;

    @Test
    void allTextsAreThereInTheLanguageBesideTheOthers() {
        var translated = TranslationFile.apply(MarkedYaml.read(TRANSLATION), aTemplate());
        assertThat(translated.title().in("uk")).isEqualTo("Мала");
        assertThat(translated.title().in("en")).isEqualTo("Small");
        assertThat(translated.sections().getFirst().title().orElseThrow().in("uk"))
                .isEqualTo("Спочатку");
        var first = translated.questions().getFirst();
        assertThat(first.options()).extracting(option -> option.text().in("uk")).containsExactly("Ні", "Так");
        assertThat(first.aloud("uk")).isEqualTo("Безпечно");
        assertThat(first.aloud("sv")).isEqualTo("Är du trygg");
        var second = translated.questions().getLast();
        assertThat(second.options().getLast().text().in("uk")).isEqualTo("Синій");
        assertThat(second.recordings()).containsEntry("uk", "B-uk.mp3");
        assertThat(translated.languages()).isEqualTo(List.of("sv", "en", "uk"));
        assertThat(translated.packs()).containsEntry("uk", new PackVersion(2, false));
        assertThat(translated.packVersion("uk")).isEqualTo(2);
        assertThat(translated.packVersion("sv")).isZero();
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            steps: [Ні, Так]     | steps: [Так]  | 1  | the questionnaire has 2 steps, the translation 1
            A: Безпечно          | C: Безпечно   | 10 | there is no key C here; there are A, B
            `, b: Синій`         | ``            | 11 | the key b is missing
            `first: Спочатку`    | `second: Що`  | 8  | the key first is missing
            language: uk         | language: en  | 1  | Swedish and English stand in the questionnaire itself
            title: Мала          | title: ""     | 6  | title has the form
            recording: B-uk.mp3  | recording: ../B.mp3 | 11 | recording has the form
            """)
    void anIncompleteOneIsRefusedWithLineAndReason(String good, String bad, int line, String reason) {
        var yaml = TRANSLATION.replace(good, bad);
        assertThat(yaml).isNotEqualTo(TRANSLATION);
        assertThatThrownBy(() -> TranslationFile.apply(MarkedYaml.read(yaml), aTemplate()))
                .hasMessageStartingWith("line " + line + ": " + reason);
    }

    @Test
    void aQuestionIsAskedAfterTheAnswersThatLeadToIt() {
        var template = aTemplate();
        assertThat(template.shows(0, new byte[] {8, 8})).isTrue();
        assertThat(template.shows(1, new byte[] {2, 8})).isTrue();
        assertThat(template.shows(1, new byte[] {9, 8})).isTrue();
        assertThat(template.shows(1, new byte[] {1, 8})).isFalse();
        assertThat(template.shows(1, new byte[] {0, 8})).isFalse();
        assertThat(template.shows(1, new byte[] {8, 8})).isFalse();
    }

    private static Template aTemplate() {
        return ((Reading.Read) TemplateFile.read(QUESTIONNAIRE)).template();
    }
}
