package se.lyhord.survey.template;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A question while it is being written: what was typed, whether or not it can be asked so.
 *
 * @param typed what stands in each field; a field without an entry is empty
 * @param options its own options, in order
 * @param showIf when it is asked; empty for always
 */
public record DraftQuestion(Map<Field, String> typed, List<DraftChoice> options, Optional<DraftCondition> showIf) {

    /** The fields of a question that are typed or chosen. */
    public enum Field {
        ID,
        KIND,
        DIMENSION,
        NATIONAL,
        PICTURE,
        /** The greatest number that can be given. */
        MOST,
        TEXT_SV,
        TEXT_EN,
        ALOUD_SV,
        ALOUD_EN,
        /** {@link #SAME}, {@link #BROKEN}, or empty while nobody has decided. */
        COMPARABLE
    }

    /** Declared: its answers can be compared with those of the version before. */
    public static final String SAME = "same";
    /** Declared: they cannot, and series break. */
    public static final String BROKEN = "broken";

    public DraftQuestion {
        var kept = new EnumMap<Field, String>(Field.class);
        typed.forEach((field, text) -> {
            if (!text.isEmpty()) {
                kept.put(field, text);
            }
        });
        typed = Map.copyOf(kept);
        options = List.copyOf(options);
    }

    /** A question of which nothing is written yet. */
    public static DraftQuestion empty(String id, Kind kind) {
        return new DraftQuestion(Map.of(Field.ID, id, Field.KIND, kind.name()), List.of(), Optional.empty());
    }

    static DraftQuestion of(Question question) {
        var typed = new EnumMap<Field, String>(Field.class);
        typed.put(Field.ID, question.id());
        typed.put(Field.KIND, question.kind().name());
        typed.put(Field.TEXT_SV, question.text().in("sv"));
        typed.put(Field.TEXT_EN, question.text().in("en"));
        question.dimension().ifPresent(dimension -> typed.put(Field.DIMENSION, dimension));
        question.national().ifPresent(measure -> typed.put(Field.NATIONAL, measure));
        question.picture().ifPresent(picture -> typed.put(Field.PICTURE, picture));
        // A translation that has its own words to read aloud brings the Swedish and English text along as such.
        question.readAloud()
                .map(DraftText::of)
                .filter(aloud -> !aloud.equals(DraftText.of(question.text())))
                .ifPresent(aloud -> {
                    typed.put(Field.ALOUD_SV, aloud.sv());
                    typed.put(Field.ALOUD_EN, aloud.en());
                });
        typed.put(Field.MOST, question.kind() == Kind.NUMBER ? String.valueOf(question.most()) : "");
        typed.put(Field.COMPARABLE, question.breaksSeries() ? BROKEN : "");
        var options = hasOwnOptions(question.kind())
                ? question.options().stream().map(DraftChoice::of).toList()
                : List.<DraftChoice>of();
        return new DraftQuestion(typed, options, question.showIf().map(DraftCondition::of));
    }

    /** Whether a question of this kind has options of its own, unlike a scale and yes or no. */
    public static boolean hasOwnOptions(Kind kind) {
        return kind == Kind.SINGLE || kind == Kind.MULTIPLE || kind == Kind.PICTURE;
    }

    /** What stands in a field; empty where nothing does. */
    public String get(Field field) {
        return typed.getOrDefault(field, "");
    }

    public String id() {
        return get(Field.ID);
    }

    public Kind kind() {
        return Kind.valueOf(get(Field.KIND).toUpperCase(Locale.ROOT));
    }

    public DraftText text() {
        return new DraftText(get(Field.TEXT_SV), get(Field.TEXT_EN));
    }

    public DraftText aloud() {
        return new DraftText(get(Field.ALOUD_SV), get(Field.ALOUD_EN));
    }

    /** The same with something else in a field. Other words end what was declared of the earlier ones. */
    public DraftQuestion with(Field field, String text) {
        var changed = new EnumMap<Field, String>(Field.class);
        changed.putAll(typed);
        changed.put(field, text);
        if (field == Field.TEXT_SV || field == Field.TEXT_EN) {
            changed.remove(Field.COMPARABLE);
        }
        return new DraftQuestion(changed, options, showIf);
    }

    public DraftQuestion with(List<DraftChoice> newOptions) {
        return new DraftQuestion(typed, newOptions, showIf);
    }

    public DraftQuestion with(Optional<DraftCondition> newShowIf) {
        return new DraftQuestion(typed, options, newShowIf);
    }
}
