package se.lyhord.survey.template;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import se.lyhord.datafile.MarkedYaml;
import se.lyhord.survey.template.Template.Asks;
import se.lyhord.survey.template.Template.Section;

/** Reads a questionnaire from its YAML; the form is described in {@code survey-templates/README.md}. */
final class TemplateFile {

    private TemplateFile() {}

    /** What became of reading a file. */
    sealed interface Reading {

        /** It is a questionnaire. */
        record Read(Template template) implements Reading {}

        /** It is not, and where and why; lines count from 1. */
        record Refused(int line, String reason) implements Reading {}
    }

    static Reading read(String yaml) {
        return reading(() -> template(MarkedYaml.read(yaml)));
    }

    static Reading reading(Supplier<Template> template) {
        try {
            return new Reading.Read(template.get());
        } catch (MarkedYaml.Broken broken) {
            return new Reading.Refused(broken.line(), broken.reason());
        }
    }

    private static Template template(MarkedYaml file) {
        file.allow("template", "version", "title", "ages", "asks", "reading_level", "steps", "sections", "questions");
        var questions = new QuestionReading(file);
        var sections = file.has("sections")
                ? file.list("sections").stream()
                        .map(section -> section(section, questions))
                        .toList()
                : List.of(new Section("all", Optional.empty(), questions.in(file)));
        if (file.has("sections")) {
            file.forbid("questions", "they stand in the sections");
        }
        var asks = file.textIfThere("asks", "residents|relatives").orElse("residents");
        return file.born(() -> new Template(
                file.text("template", "[a-z0-9-]{1,60}"),
                Integer.parseInt(file.text("version", "[1-9]\\d{0,4}")),
                QuestionReading.words(file.child("title")),
                file.text("ages", "\\d{1,2}-(\\d{1,2})?"),
                asks.equals("residents") ? Asks.RESIDENTS : Asks.RELATIVES,
                file.textIfThere("reading_level", MarkedYaml.SOMETHING).orElse(""),
                sections,
                java.util.Map.of()));
    }

    private static Section section(MarkedYaml at, QuestionReading questions) {
        at.allow("id", "title", "questions");
        return new Section(
                at.text("id", "[a-z][a-z0-9_]{0,40}"),
                at.childIfThere("title").map(QuestionReading::words),
                questions.in(at));
    }
}
