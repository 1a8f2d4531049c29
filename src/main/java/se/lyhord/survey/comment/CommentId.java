package se.lyhord.survey.comment;

import java.util.UUID;

/** The key of a comment, drawn by chance when its round was released: it tells nothing of who came first. */
public record CommentId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
