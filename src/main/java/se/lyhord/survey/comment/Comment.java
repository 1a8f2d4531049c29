package se.lyhord.survey.comment;

import java.util.Optional;

/**
 * Something that was written, as it was written: for readers alone.
 *
 * @param home where; a reader is told it only where the comment tells of danger, or where many were asked there
 * @param tellsOfDanger whether a word in it may tell of danger, or nobody has looked for one
 * @param verdict what a reader has said of it
 */
public record Comment(
        CommentId id,
        AskedQuestion question,
        String home,
        String text,
        boolean tellsOfDanger,
        Optional<Verdict> verdict) {

    /** Nobody has read it, and it may tell of danger. */
    public boolean isPressing() {
        return verdict.isEmpty() && tellsOfDanger;
    }
}
