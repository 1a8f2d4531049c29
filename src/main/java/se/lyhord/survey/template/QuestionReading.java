package se.lyhord.survey.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.lyhord.datafile.MarkedYaml;
import se.lyhord.survey.template.Question.Option;

/** Reads the questions of a questionnaire's file one after the other: a condition can only name an earlier one. */
final class QuestionReading {

    private static final Set<String> KEYS = Set.of(
            "id",
            "kind",
            "dimension",
            "text",
            "options",
            "read_aloud",
            "picture",
            "show_if",
            "national",
            "breaks_series",
            "most");
    static final String FILE = "[A-Za-z0-9][A-Za-z0-9._-]{0,80}\\.(svg|png|jpg)";
    static final List<Option> YES_NO =
            List.of(new Option("ja", Words.of("Ja", "Yes")), new Option("nej", Words.of("Nej", "No")));

    private final List<Option> steps = new ArrayList<>();
    private final Map<String, Question> earlier = new HashMap<>();

    QuestionReading(MarkedYaml file) {
        if (file.has("steps")) {
            file.list("steps").forEach(step -> {
                step.allow("sv", "en", "picture");
                steps.add(new Option(String.valueOf(steps.size() + 1), text(step), step.textIfThere("picture", FILE)));
            });
        }
    }

    /** The questions under the key {@code questions}. */
    List<Question> in(MarkedYaml at) {
        return at.list("questions").stream().map(this::question).toList();
    }

    private Question question(MarkedYaml at) {
        at.allow(KEYS.toArray(String[]::new));
        var kinds = "scale|yes_no|single|multiple|number|picture|text";
        var kind = Kind.valueOf(at.text("kind", kinds).toUpperCase(java.util.Locale.ROOT));
        var options = options(at, kind);
        var question = at.born(() -> new Question(
                at.text("id", "[A-Za-z][A-Za-z0-9_]{0,30}"),
                kind,
                dimension(at, kind),
                words(at.child("text")),
                at.childIfThere("read_aloud").map(QuestionReading::words),
                at.textIfThere("picture", FILE),
                options,
                at.childIfThere("show_if").map(this::condition),
                at.textIfThere("national", "[A-Z]\\d{5}"),
                at.textIfThere("breaks_series", "true|false").orElse("false").equals("true"),
                Map.of(),
                most(at, kind)));
        earlier.put(question.id(), question);
        return question;
    }

    private static Optional<String> dimension(MarkedYaml at, Kind kind) {
        if (kind != Kind.SCALE) {
            at.forbid("dimension", "only a scale measures a dimension");
            return Optional.empty();
        }
        return Optional.of(at.text("dimension", "[a-z_]{1,40}"));
    }

    private List<Option> options(MarkedYaml at, Kind kind) {
        if (kind == Kind.SCALE) {
            at.forbid("options", "a scale has the steps of the template");
            return List.copyOf(steps);
        }
        if (kind == Kind.SINGLE || kind == Kind.MULTIPLE || kind == Kind.PICTURE) {
            return at.list("options").stream()
                    .map(option -> option(option, kind))
                    .toList();
        }
        at.forbid("options", "only single, multiple and picture have options of their own");
        return kind == Kind.YES_NO ? YES_NO : List.of();
    }

    private static Option option(MarkedYaml at, Kind kind) {
        at.allow("value", "sv", "en", "picture");
        var picture = kind == Kind.PICTURE ? Optional.of(at.text("picture", FILE)) : at.textIfThere("picture", FILE);
        return new Option(at.text("value", "[^\\s|]{1,20}"), text(at), picture);
    }

    private static int most(MarkedYaml at, Kind kind) {
        if (kind != Kind.NUMBER) {
            at.forbid("most", "only a number has a greatest one");
            return 0;
        }
        return Integer.parseInt(at.text("most", "[1-9]\\d{0,2}"));
    }

    private Condition condition(MarkedYaml at) {
        at.allow("question", "is");
        var name = at.text("question", "\\S+");
        var asked = earlier.get(name);
        if (asked == null) {
            throw at.broken("there is no question " + name + " before this one");
        }
        var values = at.texts("is");
        for (var value : values) {
            var isDontKnow = value.equals(Condition.DONT_KNOW) && asked.kind().hasDontKnow();
            if (!isDontKnow && asked.positionOf(value).isEmpty()) {
                throw at.broken("the question " + name + " has no answer " + value);
            }
        }
        return new Condition(name, Set.copyOf(values));
    }

    static Words words(MarkedYaml at) {
        at.allow("sv", "en");
        return text(at);
    }

    private static Words text(MarkedYaml at) {
        return Words.of(at.text("sv", MarkedYaml.SOMETHING), at.text("en", MarkedYaml.SOMETHING));
    }
}
