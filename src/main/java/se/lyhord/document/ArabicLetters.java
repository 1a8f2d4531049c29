package se.lyhord.document;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Gives each letter of the Arabic script the form that its neighbours ask for (The Unicode Standard 17, 9.2, Arabic
 * Cursive Joining). The library's own does so for the letters of Arabic alone; Dari has more, such as چ, گ and ی.
 */
final class ArabicLetters extends ICUBidiReorderer {

    private static final int ISOLATED = 0;
    private static final int FINAL = 1;
    private static final int INITIAL = 2;
    private static final int MEDIAL = 3;
    private static final char LAM = '\u0644';
    private static final char TATWEEL = '\u0640';
    private static final char ZERO_WIDTH_NON_JOINER = '\u200C';
    private static final char ZERO_WIDTH_JOINER = '\u200D';

    /** The first of a letter's presentation forms, which stand in the order isolated, final, initial, medial. */
    private static final Map<String, Character> FIRST = new HashMap<>();

    /** How many forms it has: one joins nothing, two join what stands before, four join both sides. */
    private static final Map<String, Integer> FORMS = new HashMap<>();

    static {
        // Arabic Presentation Forms A, as far as they are letters, and B. U+FBE8 and U+FBE9 are not used in Arabic or
        // Dari.
        IntStream.concat(IntStream.rangeClosed(0xFB50, 0xFBE7), IntStream.rangeClosed(0xFBFC, 0xFBFF))
                .forEach(ArabicLetters::learn);
        IntStream.rangeClosed(0xFE80, 0xFEFC).forEach(ArabicLetters::learn);
    }

    private static void learn(int form) {
        if (Character.isLetter(form)) {
            var letters = plain(Character.toString(form));
            FIRST.putIfAbsent(letters, (char) form);
            FORMS.merge(letters, 1, Integer::sum);
        }
    }

    @Override
    public String shapeText(String text) {
        var shaped = new StringBuilder(text.length());
        for (var at = 0; at < text.length(); at++) {
            var letters = lettersAt(text, at);
            if (FORMS.containsKey(letters)) {
                shaped.append(shape(text, at, letters));
                at += letters.length() - 1;
            } else if (letters.charAt(0) != ZERO_WIDTH_NON_JOINER && letters.charAt(0) != ZERO_WIDTH_JOINER) {
                shaped.append(letters);
            }
        }
        return shaped.toString();
    }

    @Override
    public String deshapeText(String text) {
        return plain(text);
    }

    /** The letter, or lam and the alef after it, which are written as one. */
    private static String lettersAt(String text, int at) {
        if (text.charAt(at) == LAM && at + 1 < text.length() && FORMS.containsKey(text.substring(at, at + 2))) {
            return text.substring(at, at + 2);
        }
        return text.substring(at, at + 1);
    }

    private static char shape(String text, int at, String letters) {
        var forms = FORMS.getOrDefault(letters, 1);
        var joinsBefore = forms > 1 && joinsForward(neighbour(text, at, -1));
        var joinsAfter = forms == 4 && joinsBackward(neighbour(text, at + letters.length() - 1, 1));
        var form = joinsBefore ? (joinsAfter ? MEDIAL : FINAL) : (joinsAfter ? INITIAL : ISOLATED);
        return (char) (FIRST.getOrDefault(letters, letters.charAt(0)) + form);
    }

    /** The next sign in a direction that is not a mark above or below a letter; a space at the end of the text. */
    private static char neighbour(String text, int at, int step) {
        var next = at + step;
        while (next >= 0
                && next < text.length()
                && Character.getType(text.charAt(next)) == Character.NON_SPACING_MARK) {
            next += step;
        }
        return next >= 0 && next < text.length() ? text.charAt(next) : ' ';
    }

    private static boolean joinsForward(char letter) {
        return joinsAll(letter) || FORMS.getOrDefault(String.valueOf(letter), 1) == 4;
    }

    private static boolean joinsBackward(char letter) {
        return joinsAll(letter) || FORMS.getOrDefault(String.valueOf(letter), 1) > 1;
    }

    private static boolean joinsAll(char letter) {
        return letter == TATWEEL || letter == ZERO_WIDTH_JOINER;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
}
