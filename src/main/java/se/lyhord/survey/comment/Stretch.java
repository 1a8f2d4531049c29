package se.lyhord.survey.comment;

/**
 * A stretch of a text.
 *
 * @param from its first character, from 0 on
 * @param to the character after its last
 */
public record Stretch(int from, int to) {

    public Stretch {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("A stretch has at least one character: " + from + " to " + to);
        }
    }

    boolean meets(Stretch other) {
        return from < other.to && other.from < to;
    }
}
