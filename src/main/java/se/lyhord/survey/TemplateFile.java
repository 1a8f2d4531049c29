package se.lyhord.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import se.lyhord.survey.Question.Kind;

/** Reads a questionnaire from its YAML; the form is described in {@code survey-templates/README.md}. */
final class TemplateFile {

    private static final Set<String> LANGUAGES = Set.of("sv", "en");

    private TemplateFile() {}

    /** What became of reading a file. */
    sealed interface Reading {

        /** It is a questionnaire. */
        record Read(Template template) implements Reading {}

        /** It is not, and where and why; lines count from 1. */
        record Refused(int line, String reason) implements Reading {}
    }

    static Reading read(String yaml) {
        try {
            return new Reading.Read(template(MarkedYaml.read(yaml)));
        } catch (MarkedYaml.Broken broken) {
            return new Reading.Refused(broken.line(), broken.reason());
        } catch (MarkedYAMLException e) {
            var mark = e.getProblemMark();
            return new Reading.Refused(mark == null ? 1 : mark.getLine() + 1, "this is not YAML: " + e.getProblem());
        }
    }

    private static Template template(MarkedYaml file) {
        file.allow("template", "version", "title", "ages", "steps", "questions");
        var steps =
                file.list("steps").stream().map(step -> words(step, LANGUAGES)).toList();
        var scale = new ArrayList<Question.Option>();
        steps.forEach(text -> scale.add(new Question.Option(String.valueOf(scale.size() + 1), text)));
        var questions = file.list("questions").stream()
                .map(question -> born(question, () -> question(question, scale)))
                .toList();
        return born(
                file,
                () -> new Template(
                        file.text("template", "[a-z0-9-]{1,60}"),
                        Integer.parseInt(file.text("version", "[1-9]\\d{0,4}")),
                        words(file.child("title"), LANGUAGES),
                        file.text("ages", "\\d{1,2}-\\d{1,2}"),
                        questions));
    }

    private static Question question(MarkedYaml at, List<Question.Option> steps) {
        at.allow("id", "kind", "dimension", "text", "options");
        var id = at.text("id", "[A-Za-z][A-Za-z0-9_]{0,30}");
        var text = words(at.child("text"), LANGUAGES);
        if (at.text("kind", "scale|single").equals("scale")) {
            at.forbid("options", "a scale has the steps of the template");
            return new Question(id, Kind.SCALE, Optional.of(at.text("dimension", "[a-z_]{1,40}")), text, steps);
        }
        at.forbid("dimension", "only a scale measures a dimension");
        var options = at.list("options").stream().map(TemplateFile::option).toList();
        return new Question(id, Kind.SINGLE, Optional.empty(), text, options);
    }

    private static Question.Option option(MarkedYaml at) {
        return new Question.Option(at.text("value", "\\S{1,20}"), words(at, Set.of("value", "sv", "en")));
    }

    private static Words words(MarkedYaml at, Set<String> keys) {
        at.allow(keys.toArray(String[]::new));
        return new Words(Map.of("sv", at.text("sv", "(?s).*\\S.*"), "en", at.text("en", "(?s).*\\S.*")));
    }

    private static <T> T born(MarkedYaml at, java.util.function.Supplier<T> value) {
        try {
            return value.get();
        } catch (IllegalArgumentException e) {
            throw at.broken(e.getMessage());
        }
    }
}
