package se.lyhord.survey;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The sealed rows, one a code; each call is one statement that takes effect at once, or not at all. */
public interface SealedAnswers {

    /** How a code stands. */
    enum State {
        /** On a printed sheet or given to a young person, not yet used. */
        HANDED_OUT,
        /** Somebody was offered the survey and said no. */
        DECLINED,
        /** An answer has been given. */
        BEGUN,
        /** Handed in. */
        SUBMITTED,
        /** It was taken back, or the collection closed, before it was handed in. */
        WITHDRAWN
    }

    /**
     * A row as it was read.
     *
     * @param home the unit's code
     * @param sealed nothing until the first answer
     * @param lastRequest mark of the request that handed it in
     */
    record Row(
            CollectionId collection,
            SealedId id,
            String home,
            String template,
            int templateVersion,
            State state,
            byte @Nullable [] sealed,
            byte @Nullable [] lastRequest) {

        boolean isOpen() {
            return state == State.HANDED_OUT || state == State.BEGUN;
        }
    }

    /**
     * Adds a row in a state, before its first answer.
     *
     * @param slip mark of the number on the code's slip; none where it has none
     */
    void add(Collection collection, SealedId id, byte @Nullable [] slip, State state);

    /** The row of a code, on the days on which it opens anything. */
    Optional<Row> find(SealedId id);

    /** Whether a code has been given out, anywhere, that can still be used. */
    boolean isAwaited();

    /** Puts other sealed answers into a row that is still open and as it was read; false where it is not. */
    boolean replace(Row read, byte[] sealed);

    /** Hands a row in that is still open and as it was read; false where it is not. */
    boolean handIn(Row read, byte[] sealed, byte[] request);

    /** Ends what has not been handed in and destroys its drafts. */
    void withdraw(CollectionId collection);

    /** The same for one slip; false where that was handed in, or no row has it. */
    boolean withdraw(CollectionId collection, byte[] slip);
}
