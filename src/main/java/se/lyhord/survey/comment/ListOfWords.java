package se.lyhord.survey.comment;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * Words from a file, one a line, in any case; {@code #} begins a remark. {@code ^} before a word: only with a capital
 * letter. {@code *} after it: with any ending.
 */
final class ListOfWords {

    private final Set<String> words = new HashSet<>();
    private final Set<String> capitalised = new HashSet<>();
    private final Set<String> beginnings = new HashSet<>();

    private ListOfWords(List<String> lines) {
        for (var line : lines) {
            var word = line.replaceFirst("#.*", "").strip().toLowerCase(Locale.ROOT);
            if (word.endsWith("*")) {
                beginnings.add(word.substring(0, word.length() - 1));
            } else if (word.startsWith("^")) {
                capitalised.add(word.substring(1));
            } else if (!word.isEmpty()) {
                words.add(word);
            }
        }
    }

    static ListOfWords of(String resource) {
        try (var file = Objects.requireNonNull(
                        ListOfWords.class.getClassLoader().getResourceAsStream(resource), resource);
                var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            return new ListOfWords(reader.readAllLines());
        } catch (IOException e) {
            throw new UncheckedIOException("Words cannot be read: " + resource, e);
        }
    }

    boolean hasIn(String word) {
        var plain = word.toLowerCase(Locale.ROOT);
        return words.contains(plain)
                || capitalised.contains(plain) && Character.isUpperCase(word.codePointAt(0))
                || beginnings.stream().anyMatch(plain::startsWith);
    }
}
