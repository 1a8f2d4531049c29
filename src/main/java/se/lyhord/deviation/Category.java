package se.lyhord.deviation;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a deviation was about. */
public enum Category {
    /** A threat or violence, whoever it came from. */
    VIOLENCE("hot eller våld"),
    /** A medicine that was given wrongly, or not at all. */
    MEDICATION("läkemedel"),
    /** A young person left the home without leave, or did not come back. */
    RUNNING_AWAY("avvikning"),
    /** A measure that restricts somebody's freedom (begränsningsåtgärd), or a want of safety. */
    RESTRICTION("begränsning eller säkerhet"),
    /** A young person did harm to herself or himself. */
    SELF_HARM("självskada"),
    /** Something was not written down, or wrongly. */
    DOCUMENTATION("dokumentation"),
    /** Too few of the staff, or without what the work needs. */
    STAFFING("bemanning"),
    /** None of these. */
    OTHER("annat");

    private final String word;

    Category(String word) {
        this.word = word;
    }

    /** The name in the database and in text keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Category ofKey(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    /** The Swedish word, as files have it. */
    public String word() {
        return word;
    }

    /** The one of a Swedish word, in upper or lower case; empty where there is none. */
    public static Optional<Category> ofWord(String word) {
        return Stream.of(values())
                .filter(one -> one.word.equalsIgnoreCase(word))
                .findFirst();
    }
}
