package se.lyhord.survey.comment;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Whether a word that begins a sentence may be a name, which its capital letter does not tell: it stands before "och" and a
 * name, or somewhere else in the text with a capital letter, or before a word for what people do or are. In the last case
 * common words that begin sentences, and nouns in their definite form ("personalen"), are taken for none.
 */
final class BeginsWithAName {

    private static final Set<String> AND = Set.of("och", "and", "eller", "or", "samt");
    private static final Set<String> DOES = Set.of(
            "är",
            "var",
            "har",
            "hade",
            "sa",
            "säger",
            "gör",
            "gjorde",
            "brukar",
            "kommer",
            "kom",
            "kan",
            "vill",
            "får",
            "slår",
            "slog",
            "skriker",
            "skrek",
            "bråkar",
            "tar",
            "tog",
            "retar",
            "mobbar",
            "hotar",
            "hotade",
            "ljuger",
            "bestämmer",
            "hjälper",
            "lyssnar",
            "is",
            "was",
            "has",
            "says",
            "said",
            "does",
            "did",
            "always",
            "never",
            "hits",
            "lies",
            "screams");
    private static final Set<String> NOBODY = Set.of(
            "det",
            "den",
            "de",
            "dom",
            "dem",
            "han",
            "hon",
            "hen",
            "vi",
            "jag",
            "ni",
            "du",
            "man",
            "en",
            "ett",
            "alla",
            "allt",
            "ingen",
            "inget",
            "inga",
            "någon",
            "nån",
            "något",
            "nåt",
            "några",
            "som",
            "här",
            "där",
            "vad",
            "vem",
            "hur",
            "när",
            "varför",
            "mat",
            "mycket",
            "mer",
            "bra",
            "båda",
            "andra",
            "flera",
            "många",
            "nu",
            "sen",
            "sedan",
            "ibland",
            "vissa",
            "dagar",
            "regler",
            "i",
            "it",
            "he",
            "she",
            "they",
            "we",
            "you",
            "this",
            "that",
            "there",
            "what",
            "who",
            "how",
            "everyone",
            "everybody",
            "everything",
            "nobody",
            "somebody",
            "someone",
            "something",
            "nothing",
            "no",
            "all",
            "some",
            "staff",
            "food",
            "here",
            "så",
            "men",
            "om",
            "att",
            "då",
            "även",
            "också",
            "därför",
            "ja",
            "nej",
            "kanske",
            "snart",
            "först",
            "aldrig",
            "alltid",
            "bara",
            "min",
            "mitt",
            "mina",
            "so",
            "but",
            "then",
            "yes",
            "maybe",
            "only",
            "my");
    private static final Pattern DEFINITE = Pattern.compile("\\p{L}{2,}(?:en|et|an|na|or|ar|er)");

    private BeginsWithAName() {}

    static boolean at(List<MatchResult> words, int at, String text) {
        var word = words.get(at).group();
        if (!NamesInText.beginsASentence(text, words.get(at))
                || !Character.isUpperCase(word.codePointAt(0))
                || NOBODY.contains(lower(word))) {
            return false;
        }
        return standsOutElsewhere(words, word, text) || at + 1 < words.size() && goesOnLikeAName(words, at, text);
    }

    private static boolean standsOutElsewhere(List<MatchResult> words, String word, String text) {
        return words.stream().anyMatch(other -> other.group().equals(word) && NamesInText.standsOut(text, other));
    }

    private static boolean goesOnLikeAName(List<MatchResult> words, int at, String text) {
        var next = lower(words.get(at + 1).group());
        if (AND.contains(next) && at + 2 < words.size()) {
            var other = words.get(at + 2);
            return NamesInText.standsOut(text, other) || NamesInText.isKnown(other.group());
        }
        return DOES.contains(next)
                && !DEFINITE.matcher(lower(words.get(at).group())).matches();
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
