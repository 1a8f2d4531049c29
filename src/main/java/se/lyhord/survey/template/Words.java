package se.lyhord.survey.template;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A text in the product's two languages, and in those that translations add.
 *
 * @param byLanguage texts by language tag (BCP 47), {@code sv} and {@code en} always among them
 */
public record Words(Map<String, String> byLanguage) {

    public Words {
        byLanguage = Map.copyOf(byLanguage);
        if (!byLanguage.containsKey("sv") || !byLanguage.containsKey("en")) {
            throw new IllegalArgumentException("A text has the languages sv and en, not: " + byLanguage.keySet());
        }
    }

    /** A text in Swedish and English. */
    public static Words of(String swedish, String english) {
        return new Words(Map.of("sv", swedish, "en", english));
    }

    /** The text in a language of the product; Swedish where there is none in it. */
    public String in(Locale locale) {
        return in(locale.getLanguage());
    }

    /** The text in a language by its tag; Swedish where there is none in it. */
    public String in(String tag) {
        return byLanguage.getOrDefault(tag, byLanguage.getOrDefault("sv", ""));
    }

    Words with(String tag, String text) {
        var more = new HashMap<>(byLanguage);
        more.put(tag, text);
        return new Words(more);
    }
}
