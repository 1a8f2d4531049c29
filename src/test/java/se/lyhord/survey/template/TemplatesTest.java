package se.lyhord.survey.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.datafile.DataFile;
import se.lyhord.testing.IntegrationTest;

/** Questionnaires are taken up at start; a version that was taken up does not change. */
@IntegrationTest
class TemplatesTest {

    @Autowired
    Templates templates;

    @Test
    void theShippedQuestionnairesAreThereAfterTheStart() {
        assertThat(templates.newest())
                .extracting(Template::id)
                .contains("anhorig", "barn-och-ungdomsenkat", "barnenkat", "brukarenkat", "stodboende");
        assertThat(templates.newest())
                .allSatisfy(template -> assertThat(template.languages()).contains("sv", "en", "sv-x-lattlast"));
    }

    @Test
    void theSecondVersionOfTheYouthQuestionnaireAsksTheSameInTheSameWords() {
        var first = templates.find("barn-och-ungdomsenkat", 1).orElseThrow();
        var second = templates.find("barn-och-ungdomsenkat", 2).orElseThrow();
        assertThat(templates.newest("barn-och-ungdomsenkat")).contains(second);
        assertThat(asked(second)).isEqualTo(asked(first));
    }

    private static List<String> asked(Template template) {
        return template.questions().stream()
                .map(question -> question.id()
                        + question.kind()
                        + question.dimension()
                        + question.text().in("sv")
                        + question.text().in("en")
                        + question.options().stream()
                                .map(option -> option.value()
                                        + option.text().in("sv")
                                        + option.text().in("en"))
                                .toList())
                .toList();
    }

    @Test
    void otherContentUnderTheSameVersionIsRefusedAndTheRestLoads() throws IOException {
        var content = Files.readString(Path.of("survey-templates", "barn-och-ungdomsenkat.yaml"));
        assertThat(templates.refusals(List.of(
                        new DataFile("a.yaml", content.replace("trygg här", "säker här")),
                        new DataFile("b.yaml", "template: [half"),
                        new DataFile("c.yaml", content.replace("\n", "\r\n")))))
                .satisfiesExactly(
                        refusal -> assertThat(refusal)
                                .startsWith("a.yaml: barn-och-ungdomsenkat version 1 is in use with other content"),
                        refusal -> assertThat(refusal).startsWith("b.yaml, line 1: this is not YAML"));
    }
}
