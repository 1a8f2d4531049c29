package se.lyhord.survey.template;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import se.lyhord.datafile.MarkedYaml;
import se.lyhord.survey.template.Question.Option;
import se.lyhord.survey.template.Template.PackVersion;
import se.lyhord.survey.template.Template.Section;

/** Reads a translation of a questionnaire, which has every text of it or is refused. */
final class TranslationFile {

    static final String LANGUAGE = "[a-z]{2,3}(-[A-Za-z0-9]{1,8})*";
    private static final String RECORDING = "[A-Za-z0-9][A-Za-z0-9._-]{0,80}\\.(mp3|ogg|wav)";

    private final MarkedYaml file;
    private final String language;

    private TranslationFile(MarkedYaml file, String language) {
        this.file = file;
        this.language = language;
    }

    /**
     * What a translation says of itself.
     *
     * @param template the questionnaire's name
     * @param templateVersion the version that is translated
     * @param language tag (BCP 47)
     * @param version of the translation
     */
    record Head(String template, int templateVersion, String language, int version) {}

    /** The first lines of a translation. */
    static Head head(MarkedYaml file) {
        file.allow(
                "template",
                "template_version",
                "language",
                "version",
                "reviewed",
                "title",
                "steps",
                "sections",
                "questions");
        var language = file.text("language", LANGUAGE);
        if (language.equals("sv") || language.equals("en")) {
            throw file.broken("Swedish and English stand in the questionnaire itself");
        }
        return new Head(
                file.text("template", "[a-z0-9-]{1,60}"),
                Integer.parseInt(file.text("template_version", "[1-9]\\d{0,4}")),
                language,
                Integer.parseInt(file.text("version", "[1-9]\\d{0,4}")));
    }

    /** The questionnaire with the translation in it. */
    static Template apply(MarkedYaml file, Template template) {
        var head = head(file);
        var reviewed = file.text("reviewed", "true|false").equals("true");
        return new TranslationFile(file, head.language()).apply(template, new PackVersion(head.version(), reviewed));
    }

    private Template apply(Template template, PackVersion pack) {
        var questions = file.child("questions");
        questions.allow(template.questions().stream().map(Question::id).toArray(String[]::new));
        var sections = template.sections().stream()
                .map(section -> new Section(
                        section.id(),
                        section.title().map(title -> title.with(language, sectionTitle(section.id()))),
                        section.questions().stream()
                                .map(question -> translated(questions, question))
                                .toList()))
                .toList();
        var title = template.title().with(language, file.text("title", MarkedYaml.SOMETHING));
        return template.with(language, pack, title, sections);
    }

    private String sectionTitle(String id) {
        return file.child("sections").text(id, MarkedYaml.SOMETHING);
    }

    private Question translated(MarkedYaml questions, Question asked) {
        var text = asked.text().with(language, questions.textOrIn(asked.id(), "text"));
        var at = questions.hasChild(asked.id())
                ? Optional.of(questions.child(asked.id()))
                : Optional.<MarkedYaml>empty();
        at.ifPresent(found -> found.allow("text", "read_aloud", "recording", "options"));
        var aloud = at.flatMap(found -> found.textIfThere("read_aloud", MarkedYaml.SOMETHING));
        var recordings = new HashMap<>(asked.recordings());
        at.flatMap(found -> found.textIfThere("recording", RECORDING))
                .ifPresent(recording -> recordings.put(language, recording));
        return new Question(
                asked.id(),
                asked.kind(),
                asked.dimension(),
                text,
                readAloud(asked, aloud),
                asked.picture(),
                options(questions, asked),
                asked.showIf(),
                asked.national(),
                asked.breaksSeries(),
                recordings,
                asked.most());
    }

    /** Where the translation has nothing of its own to read aloud, its text is read. */
    private Optional<Words> readAloud(Question asked, Optional<String> own) {
        return own.map(text -> asked.readAloud().orElse(asked.text()).with(language, text))
                .or(asked::readAloud);
    }

    private List<Option> options(MarkedYaml questions, Question asked) {
        return switch (asked.kind()) {
            case SCALE -> steps(asked.options());
            case SINGLE, MULTIPLE, PICTURE -> {
                var texts = questions.child(asked.id()).child("options");
                texts.allow(asked.options().stream().map(Option::value).toArray(String[]::new));
                yield asked.options().stream()
                        .map(option -> option.with(language, texts.text(option.value(), MarkedYaml.SOMETHING)))
                        .toList();
            }
            case YES_NO, NUMBER, TEXT -> asked.options();
        };
    }

    private List<Option> steps(List<Option> steps) {
        var texts = file.texts("steps");
        if (texts.size() != steps.size()) {
            throw file.broken("the questionnaire has " + steps.size() + " steps, the translation " + texts.size());
        }
        return java.util.stream.IntStream.range(0, steps.size())
                .mapToObj(i -> steps.get(i).with(language, texts.get(i)))
                .toList();
    }
}
