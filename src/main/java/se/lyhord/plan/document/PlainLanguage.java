package se.lyhord.plan.document;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells which sentences of a Swedish text are hard to read: those that are long, and those with words that only the
 * profession uses. Hints, no errors.
 */
public final class PlainLanguage {

    /**
     * A sentence with more words is long. Advice on plain Swedish keeps most sentences under about twenty words; the
     * number is our choice.
     */
    public static final int LONGEST = 20;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}’'-]*");

    private final Map<String, String> plainer;
    private final Pattern hard;

    /** A hint. */
    public sealed interface Hint {

        /** A sentence of so many words, which begins like this. */
        record LongSentence(int words, String beginning) implements Hint {}

        /** A word that could be said in a plainer way. */
        record HardWord(String word, String plainer) implements Hint {}
    }

    /**
     * Knows some hard words.
     *
     * @param plainer a plainer word for each, all in lower case; a hard word is also known where an ending follows
     */
    public PlainLanguage(Map<String, String> plainer) {
        this.plainer = Map.copyOf(plainer);
        var words = plainer.keySet().stream()
                .sorted(java.util.Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        this.hard = Pattern.compile(
                plainer.isEmpty() ? "(?!)" : "(?<!\\p{L})(" + words + ")(?:n|en|et|er|erna|ar|arna|s)?(?!\\p{L})",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The hints on a text, in its order: long sentences, then hard words, each once. */
    public List<Hint> read(String text) {
        var hints = new ArrayList<Hint>();
        var sentences = BreakIterator.getSentenceInstance(Locale.of("sv"));
        sentences.setText(text);
        var start = sentences.first();
        for (var end = sentences.next(); end != BreakIterator.DONE; start = end, end = sentences.next()) {
            text.substring(start, end).lines().forEach(line -> readSentence(line, hints));
        }
        hard.matcher(text)
                .results()
                .map(found -> found.group(1).toLowerCase(Locale.ROOT))
                .distinct()
                .forEach(word -> hints.add(new Hint.HardWord(word, plainer.getOrDefault(word, ""))));
        return hints;
    }

    private static void readSentence(String sentence, List<Hint> hints) {
        var words = WORD.matcher(sentence).results().toList();
        if (words.size() > LONGEST) {
            var beginning =
                    sentence.substring(words.getFirst().start(), words.get(3).end());
            hints.add(new Hint.LongSentence(words.size(), beginning));
        }
    }
}
