package se.lyhord.survey.comment;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A piece of a text that can be hidden or not: a word with what stands close to it.
 *
 * @param where all of it, as {@code (Anna,}
 * @param core what is hidden of it, as {@code Anna}
 */
public record Piece(Stretch where, Stretch core) {

    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final Pattern CORE = Pattern.compile("[\\p{L}\\p{N}+@](?:.*[\\p{L}\\p{M}\\p{N}])?");

    /** The pieces of a text, in order. */
    public static List<Piece> of(String text) {
        return WORD.matcher(text)
                .results()
                .map(word -> {
                    var where = new Stretch(word.start(), word.end());
                    var core = CORE.matcher(word.group());
                    return new Piece(
                            where,
                            core.find() ? new Stretch(word.start() + core.start(), word.start() + core.end()) : where);
                })
                .toList();
    }

    public boolean meets(Stretch stretch) {
        return where.meets(stretch);
    }
}
