package se.lyhord.survey.comment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds what may be somebody's name: words with a capital letter that do not begin a sentence, or begin one as names do, the
 * word after "heter" and its like, and common first names however they are written. In a text that is all capitals, capitals tell nothing.
 */
final class NamesInText {

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*(?:[-'’:]\\p{L}+)*");
    private static final Pattern BEGINS_SENTENCE =
            Pattern.compile("(?:^|[.!?:;…\\n\\r•*][\\s\"'”»(–-]*|^[\\s\"'”»(–-]+)$");
    private static final Set<String> CALLED = Set.of(
            "heter", "heta", "hette", "hetat", "kallas", "kallad", "kallar", "namn", "namnet", "named", "called",
            "name");
    /** Between the word "name" and the name itself. */
    private static final Set<String> BETWEEN =
            Set.of("är", "is", "was", "honom", "henne", "hen", "him", "her", "me", "mig");

    private static final Set<String> NO_NAMES_AFTER = Set.of(
            "inte",
            "inget",
            "något",
            "nåt",
            "vad",
            "hur",
            "som",
            "ju",
            "också",
            "och",
            "det",
            "den",
            "en",
            "ett",
            "not",
            "something",
            "nothing",
            "what",
            "for",
            "it",
            "the",
            "a",
            "an",
            "i",
            "på");
    private static final ListOfWords NAMES = ListOfWords.of("comments/first-names.txt");
    private static final ListOfWords NOT_NAMES = ListOfWords.of("comments/no-names.txt");

    private NamesInText() {}

    static List<Stretch> in(String text) {
        var words = WORD.matcher(text).results().toList();
        var isShouting = words.stream().filter(NamesInText::isAllCapitals).count() * 2 > words.size();
        var found = new ArrayList<Stretch>();
        for (var i = 0; i < words.size(); i++) {
            var word = words.get(i);
            if (isKnown(word.group())
                    || isCalled(words, i)
                    || !isShouting && (standsOut(text, word) || BeginsWithAName.at(words, i, text))) {
                found.add(new Stretch(word.start(), word.end()));
            }
        }
        return found;
    }

    /** A common first name, also with an s at its end; one that is a word as well only with a capital. */
    static boolean isKnown(String word) {
        return NAMES.hasIn(word) || ownerOf(word).map(NAMES::hasIn).orElse(false);
    }

    private static Optional<String> ownerOf(String word) {
        var owner = word.replaceFirst("(?:[:'’]?[sS])$", "");
        return owner.equals(word) || owner.isEmpty() ? Optional.empty() : Optional.of(owner);
    }

    private static boolean isCalled(List<MatchResult> words, int at) {
        var word = words.get(at).group().toLowerCase(Locale.ROOT);
        if (at == 0 || NO_NAMES_AFTER.contains(word) || BETWEEN.contains(word) || CALLED.contains(word)) {
            return false;
        }
        var before = words.get(at - 1).group().toLowerCase(Locale.ROOT);
        return CALLED.contains(before)
                || at > 1
                        && BETWEEN.contains(before)
                        && CALLED.contains(words.get(at - 2).group().toLowerCase(Locale.ROOT));
    }

    static boolean standsOut(String text, MatchResult word) {
        return Character.isUpperCase(word.group().codePointAt(0))
                && !NOT_NAMES.hasIn(word.group())
                && !beginsASentence(text, word);
    }

    static boolean beginsASentence(String text, MatchResult word) {
        return BEGINS_SENTENCE.matcher(text.substring(0, word.start())).find();
    }

    private static boolean isAllCapitals(MatchResult word) {
        return word.group().equals(word.group().toUpperCase(Locale.ROOT))
                && !word.group().equals(word.group().toLowerCase(Locale.ROOT));
    }
}
