package se.lyhord.survey.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import se.lyhord.access.Role;
import se.lyhord.document.PdfCheck;
import se.lyhord.survey.NumberedCode;
import se.lyhord.survey.SomeCodes;
import se.lyhord.survey.template.Kind;
import se.lyhord.survey.template.Question;
import se.lyhord.survey.template.TabletWords;
import se.lyhord.survey.template.Template;
import se.lyhord.survey.template.Templates;
import se.lyhord.survey.template.Words;
import se.lyhord.testing.ActingAs;
import se.lyhord.testing.IntegrationTest;

/** Every questionnaire can be printed in every one of its languages: valid PDF/UA, with every question and its answers. */
@IntegrationTest
class PaperQuestionnaireTest {

    @Autowired
    Templates templates;

    @Autowired
    TabletWords words;

    @Autowired
    PaperQuestionnaire paper;

    @Test
    void everyLanguageOfEveryQuestionnaireIsPrintedWhole() throws Exception {
        for (var template : templates.newest()) {
            for (var tag : template.languages()) {
                var pdf = pdf(template, tag, List.of());
                keep(pdf, template.id() + "-" + tag);
                assertThat(PdfCheck.faultsIn(pdf))
                        .as(template.id() + " in " + tag)
                        .isEmpty();
                var text = PdfCheck.textOf(pdf);
                template.questions().forEach(question -> saysAll(text, question, tag));
                saysAll(text, words.text(tag, "statement.who"), tag);
                saysAll(text, "116 111", tag);
                saysAll(text, "020-120 06 06", tag);
                assertThat(squeezed(text)).as(tag).doesNotContain(squeezed(words.text(tag, "talk.hours", "")));
            }
        }
    }

    private void saysAll(String text, Question question, String tag) {
        saysAll(text, question.text().in(tag), tag);
        question.options().forEach(option -> saysAll(text, option.text().in(tag), tag));
    }

    /** In a line from the right, what reads a PDF out loses the order of words and numbers: there, each word is sought. */
    private void saysAll(String text, String words, String tag) {
        var isRightToLeft = this.words.language(tag).orElseThrow().rightToLeft();
        for (var piece : isRightToLeft ? words.split("[^\\p{L}\\p{M}\\d]+") : new String[] {words}) {
            assertThat(squeezed(text)).as(tag).contains(squeezed(piece));
        }
    }

    @Test
    void eachCopyBearsItsOwnCodeOnEachOfItsPages() throws Exception {
        var codes = SomeCodes.drawn(3);
        var pdf = pdf(aQuestionnaire(), "sv", codes);
        keep(pdf, "copies");
        assertThat(PdfCheck.faultsIn(pdf)).isEmpty();
        var pages = PdfCheck.pagesOf(pdf);
        assertThat(pages % 3).isZero();
        assertThat(codes)
                .allSatisfy(numbered -> assertThat(
                                PdfCheck.textOf(pdf).split(numbered.code().written(), -1))
                        .hasSize(2 + pages / 3));
    }

    @Test
    void whereWordsAreAskedForThePaperSaysWhoReadsThem() throws Exception {
        var own = Question.plain("A", Kind.TEXT, Optional.empty(), Words.of("Skriv", "Write"), List.of());
        var asking = Template.of("own-words", 1, Words.of("Ord", "Words"), "12-20", List.of(own));
        for (var tag : List.of("sv", "en")) {
            var told = squeezed(words.text(tag, "paper.words"));
            assertThat(squeezed(PdfCheck.textOf(pdf(asking, tag, List.of())))).contains(told);
            assertThat(squeezed(PdfCheck.textOf(pdf(aQuestionnaire(), tag, List.of()))))
                    .doesNotContain(told);
        }
    }

    @Test
    void aLanguageThatTheQuestionnaireLacksIsRefused() {
        assertThatThrownBy(() -> pdf(aQuestionnaire(), "fi", List.<NumberedCode>of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whoNeitherRunsRoundsNorEntersPaperIsRefused() {
        try (var _ = ActingAs.a(Role.CONTACT_PERSON, "A")) {
            assertThatThrownBy(() -> paper.pdf(aQuestionnaire(), "sv", List.of()))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    private byte[] pdf(Template template, String tag, List<NumberedCode> codes) {
        try (var _ = ActingAs.a(Role.HOME_MANAGER, "A")) {
            return paper.pdf(template, tag, codes);
        }
    }

    private Template aQuestionnaire() {
        return templates.newest("barn-och-ungdomsenkat").orElseThrow();
    }

    /** Lines of the document break where they like, and an invisible joiner is not printed. */
    private static String squeezed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .codePoints()
                .filter(sign -> !Character.isWhitespace(sign) && Character.getType(sign) != Character.FORMAT)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /** For looking at. */
    private static void keep(byte[] pdf, String name) throws Exception {
        Files.write(Files.createDirectories(Path.of("target", "paper")).resolve(name + ".pdf"), pdf);
    }
}
