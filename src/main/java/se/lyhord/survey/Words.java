package se.lyhord.survey;

import java.util.Locale;
import java.util.Map;

/**
 * A text in every language of the product.
 *
 * @param byLanguage texts by language tag, {@code sv} and {@code en}
 */
public record Words(Map<String, String> byLanguage) {

    public Words {
        byLanguage = Map.copyOf(byLanguage);
        if (!byLanguage.containsKey("sv") || !byLanguage.containsKey("en")) {
            throw new IllegalArgumentException("A text has the languages sv and en, not: " + byLanguage.keySet());
        }
    }

    /** The text in a language; Swedish where there is none in it. */
    public String in(Locale locale) {
        var swedish = byLanguage.getOrDefault("sv", "");
        return byLanguage.getOrDefault(locale.getLanguage(), swedish);
    }
}
