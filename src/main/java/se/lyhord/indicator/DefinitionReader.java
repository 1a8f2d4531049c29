package se.lyhord.indicator;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.lyhord.datafile.Bilingual;
import se.lyhord.indicator.Definition.Kind;
import se.lyhord.indicator.Definition.Rule;
import se.lyhord.indicator.Definition.Unit;

/** Reads one definition file; its format is told in {@code batch-jobs/indicators/README.md}. */
final class DefinitionReader {

    private static final Set<String> FIELDS = Set.of(
            "code",
            "version",
            "names",
            "definition",
            "unit",
            "direction",
            "target",
            "valid_from",
            "source",
            "kind",
            "genders",
            "records",
            "template",
            "survey",
            "sql",
            "denominator",
            "numerator",
            "limits",
            "breaks_series");

    private final YamlFields fields;
    private final Function<String, Optional<String>> beside;

    private DefinitionReader(YamlFields fields, Function<String, Optional<String>> beside) {
        this.fields = fields;
        this.beside = beside;
    }

    /**
     * @param text content of the file
     * @param beside gives the content of a file beside it, by name
     */
    static Definition read(String text, Function<String, Optional<String>> beside) throws BrokenDefinition {
        var fields = YamlFields.read(text);
        fields.only(FIELDS);
        return new DefinitionReader(fields, beside).definition(text);
    }

    private Definition definition(String text) throws BrokenDefinition {
        var rule = rule();
        return new Definition(
                code(),
                version(),
                bilingual("names"),
                bilingual("definition"),
                choice("unit", Unit.class),
                choice("direction", Direction.class),
                target(),
                validFrom(),
                fields.isNested("source") ? bilingual("source").en() : fields.text("source"),
                kind(rule),
                genders(),
                rule,
                ContentHash.of(text, rule instanceof Rule.Sql sql ? sql.text() : ""),
                new PlainWords(optional("denominator"), optional("numerator"), optional("limits"), source()),
                breaksSeries());
    }

    private String code() throws BrokenDefinition {
        var code = fields.text("code");
        check(
                "code",
                code.matches("[a-z][a-z0-9_]*"),
                "skrivs med a–z, siffror och _",
                "is written with a-z, digits and _");
        return code;
    }

    private int version() throws BrokenDefinition {
        var version = fields.text("version");
        check("version", version.matches("[1-9]\\d{0,5}"), "är ett heltal från 1", "is a whole number from 1");
        return Integer.parseInt(version);
    }

    private Bilingual bilingual(String name) throws BrokenDefinition {
        var texts = fields.nested(name);
        texts.only(Set.of("sv", "en"));
        return new Bilingual(texts.text("sv"), texts.text("en"));
    }

    private Optional<Bilingual> optional(String name) throws BrokenDefinition {
        return fields.has(name) ? Optional.of(bilingual(name)) : Optional.empty();
    }

    /** In both languages where it is told so. */
    private Optional<Bilingual> source() throws BrokenDefinition {
        return fields.isNested("source") ? optional("source") : Optional.empty();
    }

    private boolean breaksSeries() throws BrokenDefinition {
        var breaks = fields.has("breaks_series") ? fields.text("breaks_series") : "false";
        check("breaks_series", breaks.matches("true|false"), "är true eller false", "is true or false");
        return breaks.equals("true");
    }

    private OptionalDouble target() throws BrokenDefinition {
        if (!fields.has("target")) {
            return OptionalDouble.empty();
        }
        var target = fields.text("target");
        check("target", target.matches("0(\\.\\d+)?|1(\\.0+)?"), "är en andel från 0 till 1", "is a share from 0 to 1");
        return OptionalDouble.of(Double.parseDouble(target));
    }

    private LocalDate validFrom() throws BrokenDefinition {
        try {
            return LocalDate.parse(fields.text("valid_from"));
        } catch (DateTimeParseException _) {
            throw broken("valid_from", "skrivs ÅÅÅÅ-MM-DD", "is written YYYY-MM-DD");
        }
    }

    private Kind kind(Rule rule) throws BrokenDefinition {
        var kind = choice("kind", Kind.class);
        check(
                "kind",
                rule instanceof Rule.Sql || kind == Kind.EVENT,
                "är event för enkätuttryck",
                "is event for survey expressions");
        var usesDay = rule instanceof Rule.Sql sql && sql.text().contains(":on_day");
        check(
                "kind",
                usesDay == (kind == Kind.ON_DAY),
                "är on_day just där SQL-filen läser :on_day",
                "is on_day just where the SQL file reads :on_day");
        return kind;
    }

    private Set<Gender> genders() throws BrokenDefinition {
        var genders = fields.list("genders");
        check(
                "genders",
                genders.equals(List.of("T")) || genders.equals(List.of("T", "K", "M")),
                "är [T, K, M] eller [T]",
                "is [T, K, M] or [T]");
        return genders.stream().map(Gender::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    private Rule rule() throws BrokenDefinition {
        if (fields.has("survey") == fields.has("sql")) {
            throw new BrokenDefinition(
                    fields.line(),
                    "ett av fälten ”survey” och ”sql” ska finnas",
                    "one of the fields \"survey\" and \"sql\" must be there");
        }
        check(
                "records",
                !fields.has("survey") || records().equals("answers"),
                "är answers för enkätuttryck: svar är aldrig hemmets egna uppgifter",
                "is answers for survey expressions: answers are never a home's own records");
        check(
                fields.has("template") ? "template" : "survey",
                fields.has("template") == fields.has("survey"),
                "kräver att både ”template” och ”survey” finns",
                "needs both \"template\" and \"survey\" to be there");
        return fields.has("survey")
                ? new Rule.Survey(
                        fields.text("template"),
                        SurveyExpressionParser.parse(fields.text("survey"), fields.lineOf("survey")))
                : sql(fields.text("sql"));
    }

    /**
     * Figures of what is not said to be the homes' own records are not shown without protection. Whether SQL that says so
     * reads the survey all the same is for the database to see, see {@code StoredRecords}.
     */
    private String records() throws BrokenDefinition {
        return fields.has("records")
                ? fields.text("records", "own|answers", "är own eller answers", "is own or answers")
                : "answers";
    }

    private Rule.Sql sql(String file) throws BrokenDefinition {
        check(
                "sql",
                file.matches("[a-z][a-z0-9_]*\\.sql"),
                "är namnet på en SQL-fil bredvid",
                "is the name of an SQL file beside");
        var text = beside.apply(file);
        check(
                "sql",
                text.isPresent(),
                "pekar på en fil som inte finns: " + file,
                "names a file that is not there: " + file);
        check(
                "sql",
                isOneQuery(text.orElseThrow()),
                "pekar på en fil med mer än en fråga, eller med set_config",
                "names a file with more than one query, or with set_config");
        return new Rule.Sql(file, text.orElseThrow(), records().equals("own"));
    }

    /**
     * Lines of remarks may say anything. This keeps out what is meant to be two; that a query writes nothing is for the
     * database to see to, see {@code StoredRecords}.
     */
    private static boolean isOneQuery(String sql) {
        return !sql.replaceAll("(?m)^\\s*--.*$", "").matches("(?is).*(;|\\bset_config\\b).*");
    }

    private <E extends Enum<E>> E choice(String name, Class<E> choices) throws BrokenDefinition {
        var text = fields.text(name);
        var found = Arrays.stream(choices.getEnumConstants())
                .filter(choice -> written(choice).equals(text))
                .findFirst();
        var all = Arrays.stream(choices.getEnumConstants())
                .map(DefinitionReader::written)
                .collect(Collectors.joining(", "));
        check(name, found.isPresent(), "är något av " + all, "is one of " + all);
        return found.orElseThrow();
    }

    private static String written(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    private void check(String name, boolean holds, String sv, String en) throws BrokenDefinition {
        if (!holds) {
            throw broken(name, sv, en);
        }
    }

    private BrokenDefinition broken(String name, String sv, String en) {
        return new BrokenDefinition(fields.lineOf(name), "”" + name + "” " + sv, "\"" + name + "\" " + en);
    }
}
