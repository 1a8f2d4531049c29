package se.lyhord.survey.comment;

import java.util.UUID;

/**
 * A shared comment as it is kept.
 *
 * @param key of its own; it leads to nothing else
 */
public record SharedCommentRow(UUID key, AskedQuestion question, String node, String text) {

    /** As it was shared. */
    public SharedComment readBack() {
        return new SharedComment(question, node, text);
    }
}
