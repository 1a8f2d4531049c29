package se.lyhord.survey.comment;

import java.util.Comparator;
import java.util.List;

/** Takes stretches out of a text. */
public final class Hiding {

    /** Stands for whatever was taken out, however long it was. */
    public static final String MARK = "[…]";

    private Hiding() {}

    /**
     * The text without them. Stretches with nothing but spaces between them leave one mark, so that it does not tell how
     * many words there were.
     *
     * @throws IllegalArgumentException for a stretch that goes beyond the text
     */
    public static String in(String text, List<Stretch> stretches) {
        var left = new StringBuilder();
        var at = 0;
        var isAfterMark = false;
        for (var stretch : inOrder(text, stretches)) {
            if (stretch.to() <= at) {
                continue;
            }
            var between = text.substring(at, Math.max(at, stretch.from()));
            if (!(isAfterMark && between.isBlank())) {
                left.append(between).append(MARK);
            }
            isAfterMark = true;
            at = stretch.to();
        }
        return left.append(text, at, text.length()).toString();
    }

    private static List<Stretch> inOrder(String text, List<Stretch> stretches) {
        if (stretches.stream().anyMatch(stretch -> stretch.to() > text.length())) {
            throw new IllegalArgumentException(
                    "The text has " + text.length() + " characters, not so far: " + stretches);
        }
        return stretches.stream().sorted(Comparator.comparingInt(Stretch::from)).toList();
    }
}
