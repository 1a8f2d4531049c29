package se.lyhord.plan.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import se.lyhord.datafile.Bilingual;
import se.lyhord.datafile.MarkedYaml;
import se.lyhord.plan.form.FormField.AskedIf;
import se.lyhord.plan.form.FormField.Easy;
import se.lyhord.plan.form.FormField.Kind;
import se.lyhord.plan.form.FormField.Option;

/** Reads a form from its YAML, whose keys are told in {@code survey-templates/plans/README.md}. */
final class FormFile {

    private static final String NAME = "[a-z][a-z0-9_]{0,40}";

    private final List<FormField> earlier = new ArrayList<>();

    private FormFile() {}

    /**
     * The form in a file.
     *
     * @throws MarkedYaml.Broken with line and reason, where it is none
     */
    static PlanForm read(String yaml) {
        return new FormFile().form(MarkedYaml.read(yaml));
    }

    private PlanForm form(MarkedYaml file) {
        file.allow("form", "version", "title", "profiles", "sections");
        var sections = file.list("sections").stream().map(this::section).toList();
        return file.born(() -> new PlanForm(
                file.text("form", "[a-z][a-z0-9-]{0,40}"),
                Integer.parseInt(file.text("version", "[1-9]\\d{0,4}")),
                bilingual(file.child("title")),
                Set.copyOf(file.texts("profiles")),
                sections));
    }

    private FormSection section(MarkedYaml at) {
        at.allow("id", "title", "help", "fields", "areas");
        List<FormField> fields =
                at.has("fields") ? at.list("fields").stream().map(this::field).toList() : List.of();
        return at.born(() -> new FormSection(
                at.text("id", NAME),
                bilingual(at.child("title")),
                at.childIfThere("help").map(FormFile::bilingual),
                fields,
                at.has("areas") ? options(at, "areas") : List.of()));
    }

    private FormField field(MarkedYaml at) {
        at.allow("id", "kind", "label", "help", "element", "options", "asked_if", "easy");
        var field = at.born(() -> new FormField(
                at.text("id", NAME),
                Kind.valueOf(at.text("kind", "line|text|date|choice").toUpperCase(Locale.ROOT)),
                bilingual(at.child("label")),
                at.childIfThere("help").map(FormFile::bilingual),
                at.textIfThere("element", "cooperation|participation|follow_up")
                        .map(element -> ContentElement.valueOf(element.toUpperCase(Locale.ROOT))),
                at.has("options") ? options(at, "options") : List.of(),
                at.childIfThere("asked_if").map(this::askedIf),
                at.childIfThere("easy").map(FormFile::easy)));
        earlier.add(field);
        return field;
    }

    private AskedIf askedIf(MarkedYaml at) {
        at.allow("field", "is");
        var condition = new AskedIf(at.text("field", NAME), at.texts("is"));
        var asked = earlier.stream()
                .filter(field -> field.id().equals(condition.field()))
                .findFirst();
        var choices = asked.map(FormField::options).orElse(List.of()).stream()
                .map(Option::value)
                .toList();
        if (!choices.containsAll(condition.is())) {
            throw at.broken("no earlier field " + condition.field() + " has the choices " + condition.is());
        }
        return condition;
    }

    private static Easy easy(MarkedYaml at) {
        at.allow("place", "sv", "en");
        return new Easy(Integer.parseInt(at.text("place", "[1-9]\\d?")), texts(at));
    }

    private static List<Option> options(MarkedYaml at, String key) {
        return at.list(key).stream()
                .map(option -> {
                    option.allow("value", "sv", "en");
                    return new Option(option.text("value", NAME), texts(option));
                })
                .toList();
    }

    private static Bilingual bilingual(MarkedYaml at) {
        at.allow("sv", "en");
        return texts(at);
    }

    private static Bilingual texts(MarkedYaml at) {
        return new Bilingual(at.text("sv", MarkedYaml.SOMETHING), at.text("en", MarkedYaml.SOMETHING));
    }
}
