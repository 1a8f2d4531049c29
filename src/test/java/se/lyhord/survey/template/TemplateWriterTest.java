package se.lyhord.survey.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.lyhord.survey.template.DraftQuestion.Field;
import se.lyhord.survey.template.TemplateFile.Reading.Read;

/** What is written is read back as it was. */
class TemplateWriterTest {

    @ParameterizedTest
    @MethodSource("shipped")
    void everyShippedQuestionnaireIsTheSameAfterwards(Path file) throws IOException {
        var template = ((Read) TemplateFile.read(Files.readString(file))).template();
        var yaml = TemplateWriter.write(TemplateDraft.of(template), template.version());
        assertThat(((Read) TemplateFile.read(yaml)).template()).isEqualTo(template);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void aDraftOfEveryShippedQuestionnaireIsKeptAsItIs(Path file) throws IOException {
        var draft = TemplateDraft.nextOf(((Read) TemplateFile.read(Files.readString(file))).template());
        assertThat(DraftFile.read(TemplateWriter.write(draft))).isEqualTo(withoutValuesOfSteps(draft));
    }

    @Test
    void whatIsHalfWrittenIsKept() {
        var half = DraftQuestion.empty("D1", Kind.NUMBER)
                .with(Field.TEXT_SV, "Hur # många:\n”gånger”? – \"12-20\" 'ja'")
                .with(Field.MOST, "012")
                .with(Field.COMPARABLE, DraftQuestion.SAME)
                .with(Optional.of(new DraftCondition("", List.of())));
        var options = ADraft.single("O1", "no", "1").with(List.of(new DraftChoice("", DraftText.NONE, "")));
        var draft = new TemplateDraft(
                "provenkat",
                3,
                Map.of(),
                List.of(new DraftChoice("", new DraftText("", "yes"), "")),
                List.of(
                        new DraftSection("one", DraftText.NONE, List.of()),
                        new DraftSection("two", new DraftText("Två", ""), List.of(half, options))));
        var back = DraftFile.read(TemplateWriter.write(draft));
        assertThat(back.sections()).isEqualTo(draft.sections());
        assertThat(back.steps()).isEqualTo(draft.steps());
        assertThat(back.basedOn()).isEqualTo(3);
    }

    private static TemplateDraft withoutValuesOfSteps(TemplateDraft draft) {
        return draft.with(draft.steps().stream().map(step -> step.withValue("")).toList());
    }

    static Stream<Path> shipped() throws IOException {
        try (var files = Files.list(Path.of("survey-templates"))) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }
}
