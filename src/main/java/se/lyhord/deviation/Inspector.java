package se.lyhord.deviation;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Who inspected a home. */
public enum Inspector {
    /** Inspektionen för vård och omsorg, the state's inspectorate. */
    IVO("ivo"),
    /** A municipality that places young people there. */
    MUNICIPALITY("kommun"),
    /** The organisation itself. */
    INTERNAL("intern");

    private final String word;

    Inspector(String word) {
        this.word = word;
    }

    /** The name in the database and in text keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Inspector ofKey(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    /** The Swedish word, as files have it. */
    public String word() {
        return word;
    }

    /** The one of a Swedish word, in upper or lower case; empty where there is none. */
    public static Optional<Inspector> ofWord(String word) {
        return Stream.of(values())
                .filter(one -> one.word.equalsIgnoreCase(word))
                .findFirst();
    }
}
