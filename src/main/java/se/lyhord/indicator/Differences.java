package se.lyhord.indicator;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import se.lyhord.datafile.Bilingual;
import se.lyhord.indicator.Definition.Rule;

/** What changed from one version of a definition to another, field by field. */
public final class Differences {

    private Differences() {}

    /**
     * One field that changed.
     *
     * @param field as the page's texts name it, such as {@code name-sv}
     * @param before empty where it said nothing
     * @param after empty where it says nothing any more
     */
    public record Change(String field, String before, String after) {}

    /** The fields that say something else, in the order of the page. */
    public static List<Change> between(Definition before, Definition after) {
        var old = fields(before);
        return fields(after).entrySet().stream()
                .map(field -> new Change(field.getKey(), old.getOrDefault(field.getKey(), ""), field.getValue()))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }

    private static Map<String, String> fields(Definition definition) {
        var fields = new LinkedHashMap<String, String>();
        put(fields, "name", Optional.of(definition.name()));
        put(fields, "definition", Optional.of(definition.definition()));
        put(fields, "denominator", definition.words().denominator());
        put(fields, "numerator", definition.words().numerator());
        put(fields, "limits", definition.words().limits());
        fields.put("direction", written(definition.direction()));
        fields.put(
                "target",
                definition.target().isPresent()
                        ? BigDecimal.valueOf(definition.target().getAsDouble())
                                .movePointRight(2)
                                .stripTrailingZeros()
                                .toPlainString()
                        : "");
        fields.put("valid-from", definition.validFrom().toString());
        put(fields, "source", Optional.of(definition.origin()));
        fields.put("kind", written(definition.kind()));
        fields.put("genders", new TreeSet<>(definition.genders()).toString());
        fields.put("records", definition.isOfOwnRecords() ? "own" : "answers");
        var survey = definition.rule() instanceof Rule.Survey one ? Optional.of(one) : Optional.<Rule.Survey>empty();
        fields.put("template", survey.map(Rule.Survey::template).orElse(""));
        fields.put("expression", survey.map(one -> one.expression().written()).orElse(""));
        fields.put("sql", definition.rule() instanceof Rule.Sql sql ? sql.text().strip() : "");
        return fields;
    }

    private static void put(Map<String, String> fields, String name, Optional<Bilingual> text) {
        fields.put(name + "-sv", text.map(Bilingual::sv).orElse(""));
        fields.put(name + "-en", text.map(Bilingual::en).orElse(""));
    }

    private static String written(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }
}
