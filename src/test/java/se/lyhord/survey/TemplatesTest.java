package se.lyhord.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.testing.IntegrationTest;

/** Questionnaires are taken up at start; a version that was taken up does not change. */
@IntegrationTest
class TemplatesTest {

    @Autowired
    Templates templates;

    @Test
    void theShippedQuestionnaireIsThereAfterTheStart() {
        assertThat(templates.find("barn-och-ungdomsenkat", 1)).isPresent();
        assertThat(templates.find("barn-och-ungdomsenkat", 2)).isEmpty();
        assertThat(templates.newest("barn-och-ungdomsenkat")).isEqualTo(templates.find("barn-och-ungdomsenkat", 1));
    }

    @Test
    void otherContentUnderTheSameVersionIsRefusedAndTheRestLoads() throws IOException {
        var content = Files.readString(Path.of("survey-templates", "barn-och-ungdomsenkat.yaml"));
        assertThat(templates.refusals(List.of(
                        new TemplateFolders.File("a.yaml", content.replace("trygg här", "säker här")),
                        new TemplateFolders.File("b.yaml", "template: [half"),
                        new TemplateFolders.File("c.yaml", content.replace("\n", "\r\n")))))
                .satisfiesExactly(
                        refusal -> assertThat(refusal)
                                .startsWith("a.yaml: barn-och-ungdomsenkat version 1 is in use with other content"),
                        refusal -> assertThat(refusal).startsWith("b.yaml, line 1: this is not YAML"));
    }
}
