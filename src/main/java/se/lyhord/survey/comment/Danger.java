package se.lyhord.survey.comment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A comment that tells of danger, and what was done. Nobody knows who wrote it: whatever is done is done for the home.
 *
 * @param text as it was written
 * @param found when a reader said so, and who
 * @param steps what was done, the first first
 * @param closed when there was no more to do, and who said so
 */
public record Danger(
        CommentId id,
        AskedQuestion question,
        String home,
        String text,
        Mark found,
        List<Step> steps,
        Optional<Mark> closed) {

    /** The longest note on a step. */
    public static final int LONGEST_NOTE = 1000;

    public Danger {
        steps = List.copyOf(steps);
    }

    /** When, and by whom. */
    public record Mark(String by, Instant at) {}

    /** Something that was done. */
    public record Step(DangerAct act, String note, Mark done) {}
}
