package se.lyhord.plan.form;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.lyhord.datafile.Bilingual;

/**
 * A place in a form where something is written or chosen.
 *
 * @param id its name in the form and in the plans written in it
 * @param help what to write there; may be missing
 * @param element the element of content it tells; may be none
 * @param options what can be chosen, for {@link Kind#CHOICE} alone
 * @param askedIf the earlier choice it depends on; asked always where empty
 * @param easy how the page in easy words shows it; not there where empty
 */
public record FormField(
        String id,
        Kind kind,
        Bilingual label,
        Optional<Bilingual> help,
        Optional<ContentElement> element,
        List<Option> options,
        Optional<AskedIf> askedIf,
        Optional<Easy> easy) {

    /** How a field is filled in. */
    public enum Kind {
        /** A short text. */
        LINE,
        /** A text of any length. */
        TEXT,
        /** A day. */
        DATE,
        /** One of the options. */
        CHOICE
    }

    /**
     * What can be chosen.
     *
     * @param value what is kept
     */
    public record Option(String value, Bilingual label) {}

    /**
     * The condition under which a field is asked.
     *
     * @param field an earlier field, of kind choice
     * @param is the choices that let it be asked
     */
    public record AskedIf(String field, List<String> is) {}

    /**
     * How a field stands on the page in easy words (lättläst).
     *
     * @param place the order there, from 1; not that of the form
     * @param heading to the person whose plan it is
     */
    public record Easy(int place, Bilingual heading) {}

    public FormField {
        options = List.copyOf(options);
        if (options.isEmpty() == (kind == Kind.CHOICE)) {
            throw new IllegalArgumentException("options belong to fields of kind choice, and only to them: " + id);
        }
    }

    /** What an option is called; the value itself where there is none such. */
    public static String label(List<Option> options, String value, Locale language) {
        return options.stream()
                .filter(option -> option.value().equals(value))
                .map(option -> option.label().in(language))
                .findFirst()
                .orElse(value);
    }

    /** What was filled in as a day; empty where it is none, as where an earlier form asked for a text. */
    public static Optional<LocalDate> day(String value) {
        try {
            return value.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(value));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    /** Whether the field is asked where these are filled in so far. */
    public boolean isAsked(Map<String, String> filledIn) {
        return askedIf.filter(condition -> !condition.is().contains(filledIn.getOrDefault(condition.field(), "")))
                .isEmpty();
    }
}
