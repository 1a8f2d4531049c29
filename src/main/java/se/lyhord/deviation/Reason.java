package se.lyhord.deviation;

/** Why what somebody did to an entry is refused. */
public enum Reason {
    /** No home of that code is open on the day, or it lies outside the person's scope: the answer is the same. */
    NO_HOME,
    /** The day lies ahead. */
    AHEAD,
    /** Only deviations are reported onward. */
    REPORTED_INSPECTION,
    /** It would be reported onward before it happened. */
    REPORTED_BEFORE,
    /** The day of the report lies ahead. */
    REPORTED_AHEAD,
    /** It would be closed before it happened. */
    CLOSED_BEFORE,
    /** The day of closing lies ahead. */
    CLOSED_AHEAD,
    /** It would be closed, and no measures are told. */
    CLOSED_WITHOUT_MEASURES,
    /** The inspection had no remarks. */
    NOTHING_TO_SETTLE,
    /** A personal identity number stands in a text. */
    IDENTITY_NUMBER,
    /** What is struck has a reason. */
    NO_REASON,
    /** There is no such entry within the person's scope, or it is struck. */
    UNKNOWN,
    /** Somebody else has changed it since it was read. */
    OVERTAKEN
}
