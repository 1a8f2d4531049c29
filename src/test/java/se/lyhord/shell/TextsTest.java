package se.lyhord.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the product says exists in both languages, and what the views ask for exists at all. */
class TextsTest {

    private static final Pattern ASKED_FOR = Pattern.compile("getTranslation\\(\\s*\"([a-z0-9.-]+)\"\\s*[,)]");
    private static final Pattern IN_MENU = Pattern.compile("@Menu\\([^)]*title\\s*=\\s*\"([^\"]+)\"");

    private final Texts texts = new Texts();

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(texts.of("en").keySet()).isEqualTo(texts.of("sv").keySet());
        assertThat(texts.of("sv")).isNotEmpty();
    }

    @Test
    void bothLanguagesTakeTheSameValues() {
        for (var key : texts.of("sv").keySet()) {
            assertThat(values(texts.of("en").getOrDefault(key, "")))
                    .as(key)
                    .isEqualTo(values(texts.of("sv").get(key)));
        }
    }

    @Test
    void everyTextIsWellFormed() {
        for (var language : new String[] {"sv", "en"}) {
            texts.of(language)
                    .forEach((key, text) -> assertThatCode(() -> new MessageFormat(text))
                            .as(key + " in " + language)
                            .doesNotThrowAnyException());
        }
    }

    @Test
    void noLineBreaksBetweenANumberAndItsSign() {
        var parted = Pattern.compile("[0-9}] %|[0-9]-procent|–\\{\\d\\}(\u00A0)?%");
        for (var language : new String[] {"sv", "en"}) {
            texts.of(language)
                    .forEach((key, text) ->
                            assertThat(text).as(key + " in " + language).doesNotContainPattern(parted));
        }
    }

    @Test
    void whateverAViewAsksForIsThere() throws IOException {
        var asked = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .forEach(file -> keys(file).forEach(asked::add));
        }
        assertThat(asked).isNotEmpty();
        assertThat(texts.of("sv").keySet()).containsAll(asked);
    }

    @Test
    void aKeyWithoutATextIsSeen() {
        assertThat(texts.getTranslation("no.such.key", Texts.SWEDISH)).isEqualTo("!no.such.key!");
    }

    private static Stream<String> keys(Path file) {
        try {
            var text = Files.readString(file);
            return Stream.concat(
                    ASKED_FOR.matcher(text).results().map(found -> found.group(1)),
                    IN_MENU.matcher(text).results().map(found -> found.group(1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TreeSet<String> values(String text) {
        var found = new TreeSet<String>();
        Pattern.compile("\\{(\\d+)").matcher(text).results().forEach(value -> found.add(value.group(1)));
        return found;
    }
}
