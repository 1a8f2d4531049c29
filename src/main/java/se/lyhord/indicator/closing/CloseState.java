package se.lyhord.indicator.closing;

/** How far the close of a quarter has come. */
public enum CloseState {
    /** The quarter has not ended. */
    GOING_ON,
    /** Open, and records have changed since it was computed. */
    CHANGED,
    /** Open, and can be checked. */
    OPEN,
    /** Checked by one person, and waits for another. */
    CHECKED,
    /** Frozen, and the work that shows its latest revision has not come to its end. */
    UNPUBLISHED,
    /** Frozen. */
    CLOSED,
    /** Frozen, and records have come late. */
    LATE,
    /** Frozen, and a revision waits for a second person. */
    REVISION_CHECKED
}
