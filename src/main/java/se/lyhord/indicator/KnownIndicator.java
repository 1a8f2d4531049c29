package se.lyhord.indicator;

import java.util.Locale;
import org.springframework.modulith.NamedInterface;

/**
 * An indicator as it is told of.
 *
 * @param code the key
 * @param swedish its name in Swedish
 * @param english its name in English
 * @param direction which way is the better one
 */
@NamedInterface("series")
public record KnownIndicator(String code, String swedish, String english, Direction direction) {

    public String name(Locale language) {
        return language.getLanguage().equals("en") ? english : swedish;
    }
}
