package se.lyhord.survey.comment;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Words that may tell of danger: comments that have one are read first. Where letters are not Latin nobody has looked, for
 * the list is Swedish and English; they are read first as well.
 */
public final class DangerWords {

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*");
    private static final Pattern OTHER_LETTERS = Pattern.compile("[\\p{L}&&\\P{IsLatin}]");
    private static final ListOfWords LIST = ListOfWords.of("comments/danger-words.txt");

    private DangerWords() {}

    /** Whether a text is to be read before others. */
    public static boolean areIn(String text) {
        return !found(text).isEmpty() || isInOtherLetters(text);
    }

    /** Whether it is written, at least in part, in letters that no list here is in. */
    public static boolean isInOtherLetters(String text) {
        return OTHER_LETTERS.matcher(text).find();
    }

    /** The words of the list that stand in a text, as they are written in it. */
    public static List<String> found(String text) {
        return WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(LIST::hasIn)
                .distinct()
                .toList();
    }
}
