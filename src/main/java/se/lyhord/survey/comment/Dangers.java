package se.lyhord.survey.comment;

import java.time.Instant;
import java.util.List;

/** Comments that tell of danger, within the scope of the transaction: a reader's, or none. */
public interface Dangers {

    /** The open ones first, the longest known of them first. */
    List<Danger> all();

    /** How many are open. */
    int open();

    void tell(Comment comment, String by, Instant at);

    /** Forgets one; false where something was done about it. */
    boolean withdraw(CommentId id);

    /** False where there is no such open one. */
    boolean add(CommentId id, Danger.Step step);

    /** False where there is no such open one, or nothing was done about it. */
    boolean close(CommentId id, Danger.Mark mark);
}
