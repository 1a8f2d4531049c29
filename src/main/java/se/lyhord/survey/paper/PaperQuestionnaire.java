package se.lyhord.survey.paper;

import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import se.lyhord.access.Role;
import se.lyhord.document.Html;
import se.lyhord.document.Paper;
import se.lyhord.survey.HelpLines;
import se.lyhord.survey.NumberedCode;
import se.lyhord.survey.template.Language;
import se.lyhord.survey.template.TabletWords;
import se.lyhord.survey.template.Template;
import se.lyhord.survey.template.Templates;

/**
 * A questionnaire to answer with a pen, in any language that it can be answered in on the tablet. Each copy bears a code,
 * so that no more answers come in than codes were handed out, and a digit at each answer, for whoever enters it.
 */
@Service
public class PaperQuestionnaire {

    private static final String BRIS = "116 111";
    private static final String IVO = "020-120 06 06";
    private static final String WORDS = "paper.words";
    private static final List<String> STATEMENT = List.of(
            "statement.voluntary",
            "statement.skip",
            "paper.envelope",
            "paper.name",
            "statement.who",
            WORDS,
            "statement.danger");

    private static final String CSS = """
            @page { margin: 14mm 16mm 18mm 16mm; @bottom-center { content: element(foot) } }
            .foot { position: running(foot); font-size: 9pt; text-align: center; color: #444 }
            .page:before { content: counter(page) }
            .copy { -fs-page-sequence: start; page-break-after: always }
            .last { page-break-after: auto }
            h1 { font-size: 18pt; margin: 0 0 2mm 0 }
            h2 { font-size: 13pt; margin: 5mm 0 1mm 0; page-break-after: avoid }
            h2.question, h3 { font-size: 11pt; margin: 0 0 1mm 0; page-break-after: avoid }
            p { margin: 0 0 1.5mm 0 }
            ul { list-style: none; margin: 0; padding: 0 }
            .before { font-size: 10pt }
            .before li { margin-bottom: 0.8mm }
            .code { font-size: 15pt; font-weight: bold; letter-spacing: 0.4mm }
            .item { margin: 0 0 4mm 0; page-break-inside: avoid }
            .item li { margin: 0 0 1mm 0 }
            .hint { font-size: 9.5pt; color: #333 }
            .key { font-size: 8pt; color: #555 }
            .box { display: inline-block; width: 4mm; height: 4mm; border: 0.35mm solid #111; vertical-align: middle }
            .number { width: 22mm; height: 8mm }
            .write { border: 0.35mm solid #111; height: 34mm }
            img { height: 6.5mm; width: 6.5mm; vertical-align: middle }
            img.asked { height: 24mm; width: 24mm }
            """;

    private final Templates templates;
    private final TabletWords words;
    private final HelpLines hours;

    PaperQuestionnaire(Templates templates, TabletWords words, HelpLines hours) {
        this.templates = templates;
        this.words = words;
        this.hours = hours;
    }

    /**
     * The copies, one after another.
     *
     * @param languageTag one of the template's languages
     * @param codes one for each copy; with none, one copy with room for the code of a slip
     * @return a PDF/UA document
     * @throws org.springframework.security.access.AccessDeniedException for anybody but those who run rounds or enter paper
     * @throws IllegalArgumentException where the template has no such language
     */
    @RolesAllowed({Role.Names.HOME_MANAGER, Role.Names.QUALITY_LEAD})
    public byte[] pdf(Template template, String languageTag, List<NumberedCode> codes) {
        var language = words.language(languageTag)
                .filter(known -> template.languages().contains(known.tag()))
                .orElseThrow(() -> new IllegalArgumentException(template.id() + " has no language " + languageTag));
        var numbered = codes.isEmpty()
                ? List.of(Optional.<NumberedCode>empty())
                : codes.stream().map(Optional::of).toList();
        var content = content(template, language.tag());
        var copies = new ArrayList<Html>();
        for (var at = 0; at < numbered.size(); at++) {
            var copy = Html.of("div", head(template, language, numbered.get(at)), content);
            copies.add(copy.with("class", at == numbered.size() - 1 ? "copy last" : "copy"));
        }
        var title = template.title().in(language.tag());
        return new Paper(language.tag(), language.rightToLeft(), title, CSS, Html.all(copies)).pdf();
    }

    private Html head(Template template, Language language, Optional<NumberedCode> numbered) {
        var tag = language.tag();
        var code = numbered.map(known -> known.code().written()).orElse("____-____-____");
        var number = numbered.map(known -> known.number() + " · ").orElse("");
        var foot = Html.of(
                        "div", Html.text(number + code + " · "), Html.of("span").with("class", "page"))
                .with("class", "foot")
                .with("dir", "ltr");
        return Html.all(List.of(
                foot,
                Html.of("h1", template.title().in(tag)),
                Html.of("p", Html.text(words.text(tag, "paper.code") + " "), fromTheLeft(number + code))
                        .with("class", "code")));
    }

    private static Html fromTheLeft(String text) {
        return Html.of("span", text).with("dir", "ltr");
    }

    private Html content(Template template, String tag) {
        var parts = new ArrayList<Html>();
        parts.add(Html.of("h2", words.text(tag, "statement")));
        parts.add(Html.of(
                        "ul",
                        STATEMENT.stream()
                                .filter(key -> !key.equals(WORDS) || template.asksForWords())
                                .map(key -> phrase(tag, "li", key))
                                .toList())
                .with("class", "before"));
        parts.add(phrase(tag, "p", "paper.how").with("class", "before"));
        var questions = new PaperQuestion(template, tag, words, templates);
        for (var section : template.sections()) {
            section.title().ifPresent(title -> parts.add(Html.of("h2", title.in(tag))));
            var heading = section.title().isPresent() ? "h3" : "h2";
            section.questions().forEach(question -> parts.add(questions.html(question, heading)));
        }
        parts.add(helpLines(tag));
        return Html.all(parts);
    }

    private Html helpLines(String tag) {
        var lines = Stream.concat(
                helpLine(tag, "talk.bris", BRIS, hours.bris()), helpLine(tag, "talk.ivo", IVO, hours.ivo()));
        return Html.of(
                        "div",
                        Html.of("h2", words.text(tag, "talk")),
                        Html.all(lines.toList()),
                        phrase(tag, "p", "paper.end"))
                .with("class", "item");
    }

    private Stream<Html> helpLine(String tag, String key, String number, Map<String, String> open) {
        var when = Optional.ofNullable(open.get(tag))
                .filter(known -> !known.isBlank())
                .map(known -> " " + words.text(tag, "talk.hours", known));
        return Stream.of(Html.of(
                "p",
                Html.of("strong", number).with("dir", "ltr"),
                Html.phrase(" – " + words.text(tag, key) + when.orElse(""))));
    }

    private Html phrase(String tag, String element, String key) {
        return Html.of(element, Html.phrase(words.text(tag, key)));
    }
}
