package se.lyhord.survey.comment;

/** What became of something that a reader did. */
public sealed interface ReadingOutcome {

    /** It is done. */
    record Done() implements ReadingOutcome {}

    /** Nothing is changed, and why. */
    record Refused(Reason reason) implements ReadingOutcome {}

    /** Why something is refused. */
    enum Reason {
        /** It is not there any more, or never was for this person. */
        GONE,
        /** Somebody else has said something of it. */
        SAID_ALREADY,
        /** What would be shown holds a personal identity number. */
        IDENTITY_NUMBER,
        /** With all that is hidden there is nothing to show. */
        NOTHING_LEFT,
        /** Something was done about the danger in it. */
        ACTED_ON,
        /** The block is not as it was when it was read. */
        CHANGED_MEANWHILE,
        /** A comment of the block is unread. */
        NOT_ALL_READ,
        /** The quarter is not over. */
        WAITS_FOR_OTHERS,
        /** It has to be said why nothing is done, or what was done. */
        NOTE_MISSING,
        /** Nothing was done about it yet. */
        NOTHING_DONE
    }
}
