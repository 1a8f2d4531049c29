package se.lyhord.survey;

import java.time.LocalDate;
import se.lyhord.organisation.Quarter;

/**
 * A home's collection of answers to a questionnaire in a quarter.
 *
 * @param id drawn by chance
 * @param home the unit's code
 * @param quarter the quarter whose answers these are
 * @param template name of the questionnaire
 * @param templateVersion its version
 * @param state how far it has come
 * @param kind when it goes on and for whom
 * @param days its days, all in the quarter
 * @param invited how many are invited to it
 */
public record Collection(
        CollectionId id,
        String home,
        Quarter quarter,
        String template,
        int templateVersion,
        State state,
        RoundKind kind,
        Days days,
        int invited) {

    public Collection {
        if (!days.areWithin(quarter)) {
            throw new IllegalArgumentException("A round of " + quarter + " has its days in it, not: " + days);
        }
    }

    /** How far a collection has come. */
    public enum State {
        /** Codes are handed out and answers given. */
        OPEN,
        /** No answer is taken any more; the answers are still sealed. */
        CLOSED,
        /** The answers stand among all others, without a trace of their codes. */
        RELEASED
    }

    /** Whether codes can be given out on a day: also before its first. */
    boolean isOpenOn(LocalDate day) {
        return state == State.OPEN && !day.isAfter(days.last());
    }
}
