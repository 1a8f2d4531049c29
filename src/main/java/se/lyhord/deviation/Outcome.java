package se.lyhord.deviation;

/** What became of what somebody did to an entry. */
public sealed interface Outcome {

    /** It is saved. */
    record Saved() implements Outcome {}

    /** It is not saved, and why. */
    record Refused(Reason reason) implements Outcome {}
}
