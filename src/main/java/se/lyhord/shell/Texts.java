package se.lyhord.shell;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * What the product says, in Swedish (first) and English: {@code texts/<module>_sv.properties} and {@code _en}, in
 * {@link MessageFormat} where a text takes values.
 */
@Component
public class Texts implements I18NProvider {

    public static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");
    public static final Locale ENGLISH = Locale.forLanguageTag("en-GB");

    private final Map<String, Map<String, String>> byLanguage = Map.of("sv", read("sv"), "en", read("en"));

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(SWEDISH, ENGLISH);
    }

    /** The text of a key; a key without one comes back in marks, so that it is seen. */
    @Override
    public String getTranslation(String key, @Nullable Locale locale, @Nullable Object... values) {
        var language = locale != null && locale.getLanguage().equals("en") ? "en" : "sv";
        var text = byLanguage.getOrDefault(language, Map.of()).get(key);
        if (text == null) {
            return "!" + key + "!";
        }
        return values.length == 0
                ? text
                : new MessageFormat(text, language.equals("en") ? ENGLISH : SWEDISH).format(values);
    }

    /** All keys of a language. */
    Map<String, String> of(String language) {
        return byLanguage.getOrDefault(language, Map.of());
    }

    private static Map<String, String> read(String language) {
        var texts = new HashMap<String, String>();
        try {
            for (var file : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:texts/*_" + language + ".properties")) {
                var read = new Properties();
                try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    read.load(reader);
                }
                read.forEach((key, text) -> texts.put((String) key, (String) text));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The texts cannot be read", e);
        }
        return Map.copyOf(texts);
    }
}
