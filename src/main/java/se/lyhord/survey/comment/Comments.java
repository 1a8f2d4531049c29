package se.lyhord.survey.comment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Comments that are read or wait for it, within the scope of the transaction: a reader's, or none. */
public interface Comments {

    /** Lets nobody else change any before the transaction ends. */
    void hold();

    /** All that are not finished with, by their keys, which chance has drawn. */
    List<Comment> all();

    /** Where the questions of those were asked, and of how many. */
    List<AskedAtHome> asked();

    Optional<Comment> find(CommentId id);

    void say(CommentId id, Verdict verdict, String by, Instant at);

    void takeBack(CommentId id);

    /** Keeps what others may read, under keys drawn anew, and forgets all else of the block. */
    void finish(FinishedBlock finished);

    /** How many are unread and may tell of danger. */
    int pressing();
}
