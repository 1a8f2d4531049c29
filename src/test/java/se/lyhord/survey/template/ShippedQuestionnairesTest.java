package se.lyhord.survey.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.testing.IntegrationTest;

/** What is shipped keeps to the rules that questionnaires of one's own are held to. */
@IntegrationTest
class ShippedQuestionnairesTest {

    private static final List<String> SHIPPED =
            List.of("anhorig", "barn-och-ungdomsenkat", "barnenkat", "brukarenkat", "stodboende");

    @Autowired
    Templates templates;

    @Autowired
    TemplateFolders folders;

    @Test
    void noFileIsRefused() {
        assertThat(templates.refusals(folders.read(""))).isEmpty();
        assertThat(templates.refusedTranslations(folders.read(TemplateFolders.TRANSLATIONS)))
                .isEmpty();
    }

    @Test
    void eachCouldBePublishedAsItIs() {
        for (var template : shipped()) {
            assertThat(TemplateRules.problems(TemplateDraft.of(template), List.of()))
                    .as(template.id())
                    .isEmpty();
        }
    }

    /** The languages that requirements name for the two, Swedish and English first. */
    @Test
    void theYoungAreAskedInEightLanguagesAndAllInThree() {
        for (var template : shipped()) {
            assertThat(template.languages()).as(template.id()).contains("sv", "en", "sv-x-lattlast");
        }
        assertThat(List.of("barnenkat", "barn-och-ungdomsenkat"))
                .allSatisfy(id -> assertThat(templates.newest(id).orElseThrow().languages())
                        .containsExactly("sv", "en", "ar", "prs", "so", "sv-x-lattlast", "ti", "uk"));
    }

    @Test
    void nothingIsLeftInSwedishInAnotherLanguage() {
        for (var template : shipped()) {
            for (var tag : template.languages().subList(1, template.languages().size())) {
                assertThat(texts(template))
                        .as("%s in %s", template.id(), tag)
                        .allSatisfy(text -> assertThat(text.in(tag)).isNotEqualTo(text.in("sv")));
            }
        }
    }

    @Test
    void picturesHoldNoWordsNoScriptsAndNothingFromOutside() throws IOException {
        for (var template : shipped()) {
            for (var picture : template.pictures()) {
                var svg = new String(
                        templates
                                .media(template.id(), template.version(), picture)
                                .orElseThrow(),
                        StandardCharsets.UTF_8);
                assertThat(svg)
                        .as(picture)
                        .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 200 200\"")
                        .doesNotContain("<text", "<script", "href", "style=", "<image", "foreignObject", " on");
            }
        }
        try (var files = Files.list(Path.of("survey-templates", "media"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .as("no picture lies unused")
                    .isSubsetOf(shipped().stream()
                            .flatMap(template -> template.pictures().stream())
                            .toList());
        }
    }

    private List<Template> shipped() {
        return SHIPPED.stream().map(id -> templates.newest(id).orElseThrow()).toList();
    }

    private static Stream<Words> texts(Template template) {
        return Stream.of(
                        Stream.of(template.title()),
                        template.sections().stream().flatMap(section -> section.title().stream()),
                        template.questions().stream().map(Question::text),
                        template.questions().stream()
                                .filter(question -> question.kind() != Kind.YES_NO)
                                .flatMap(question -> question.options().stream())
                                .map(Question.Option::text))
                .flatMap(texts -> texts);
    }
}
