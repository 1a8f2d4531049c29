package se.lyhord.deviation;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How bad a deviation was, or could have become, as the home judged it. */
public enum Severity {
    MINOR("lindrig"),
    MODERATE("måttlig"),
    /** Allvarlig: what must be reported onward by Lex Sarah or to the inspectorate is always one. */
    SERIOUS("allvarlig");

    private final String word;

    Severity(String word) {
        this.word = word;
    }

    /** The name in the database and in text keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Severity ofKey(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    /** The Swedish word, as files have it. */
    public String word() {
        return word;
    }

    /** The one of a Swedish word, in upper or lower case; empty where there is none. */
    public static Optional<Severity> ofWord(String word) {
        return Stream.of(values())
                .filter(one -> one.word.equalsIgnoreCase(word))
                .findFirst();
    }
}
