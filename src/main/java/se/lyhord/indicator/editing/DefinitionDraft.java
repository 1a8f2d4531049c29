package se.lyhord.indicator.editing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import se.lyhord.datafile.Bilingual;
import se.lyhord.indicator.Definition;
import se.lyhord.indicator.Definition.Rule;

/**
 * The next version of an indicator that counts answers, or a new one, while it is written: as typed, right or wrong.
 * What is wrong with it {@link DraftRules} say.
 *
 * @param base code of the indicator that it was begun from
 * @param basedOn the version of that
 * @param isNew whether it becomes an indicator of its own
 * @param typed what stands in each field; a field without an entry is empty
 */
public record DefinitionDraft(String base, int basedOn, boolean isNew, Map<DraftField, String> typed) {

    public DefinitionDraft {
        var kept = new EnumMap<DraftField, String>(DraftField.class);
        typed.forEach((field, text) -> {
            if (!text.isEmpty()) {
                kept.put(field, text);
            }
        });
        typed = Map.copyOf(kept);
    }

    /**
     * A version, to be changed into the next; nothing is declared about that yet.
     *
     * @param earliest the day from which it may count
     */
    static DefinitionDraft nextOf(Definition definition, LocalDate earliest) {
        return new DefinitionDraft(definition.code(), definition.version(), false, typedOf(definition, earliest));
    }

    /** A version, to become an indicator of its own with a code that is yet to be typed. */
    static DefinitionDraft copyOf(Definition definition, LocalDate earliest) {
        var typed = typedOf(definition, earliest);
        typed.remove(DraftField.CODE);
        return new DefinitionDraft(definition.code(), definition.version(), true, typed);
    }

    private static Map<DraftField, String> typedOf(Definition definition, LocalDate earliest) {
        var typed = new EnumMap<DraftField, String>(DraftField.class);
        typed.put(DraftField.CODE, definition.code());
        put(typed, DraftField.NAME_SV, DraftField.NAME_EN, Optional.of(definition.name()));
        put(typed, DraftField.DEFINITION_SV, DraftField.DEFINITION_EN, Optional.of(definition.definition()));
        var words = definition.words();
        put(typed, DraftField.DENOMINATOR_SV, DraftField.DENOMINATOR_EN, words.denominator());
        put(typed, DraftField.NUMERATOR_SV, DraftField.NUMERATOR_EN, words.numerator());
        put(typed, DraftField.LIMITS_SV, DraftField.LIMITS_EN, words.limits());
        typed.put(DraftField.DIRECTION, definition.direction().name().toLowerCase(Locale.ROOT));
        typed.put(DraftField.TARGET, percent(definition.target()));
        var from = definition.validFrom();
        typed.put(DraftField.VALID_FROM, (from.isBefore(earliest) ? earliest : from).toString());
        put(typed, DraftField.SOURCE_SV, DraftField.SOURCE_EN, Optional.of(definition.origin()));
        typed.put(DraftField.GENDERS, definition.isByGender() ? "T, K, M" : "T");
        if (definition.rule() instanceof Rule.Survey(var template, var expression)) {
            typed.put(DraftField.TEMPLATE, template);
            typed.put(DraftField.EXPRESSION, expression.written());
        }
        return typed;
    }

    private static void put(
            Map<DraftField, String> typed, DraftField swedish, DraftField english, Optional<Bilingual> text) {
        text.ifPresent(both -> {
            typed.put(swedish, both.sv());
            typed.put(english, both.en());
        });
    }

    private static String percent(OptionalDouble target) {
        return target.isEmpty()
                ? ""
                : BigDecimal.valueOf(target.getAsDouble())
                        .movePointRight(2)
                        .stripTrailingZeros()
                        .toPlainString();
    }

    public String get(DraftField field) {
        return typed.getOrDefault(field, "");
    }

    /** Code of what it becomes; empty while none is typed. */
    public String code() {
        return isNew ? get(DraftField.CODE) : base;
    }

    public DefinitionDraft with(DraftField field, String text) {
        var changed = new EnumMap<DraftField, String>(DraftField.class);
        changed.putAll(typed);
        changed.put(field, text);
        return new DefinitionDraft(base, basedOn, isNew, changed);
    }

    /** What it is called in a language; the code where no name is typed. */
    public String nameIn(Locale language) {
        var name = get(language.getLanguage().equals("en") ? DraftField.NAME_EN : DraftField.NAME_SV);
        return name.isEmpty() ? code() : name;
    }
}
