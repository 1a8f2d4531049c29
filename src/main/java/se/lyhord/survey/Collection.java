package se.lyhord.survey;

import se.lyhord.organisation.Quarter;

/**
 * A home's collection of answers in a quarter.
 *
 * @param id drawn by chance
 * @param home the unit's code
 * @param quarter the quarter whose answers these are
 * @param template name of the questionnaire
 * @param templateVersion its version
 * @param state how far it has come
 */
public record Collection(
        CollectionId id, String home, Quarter quarter, String template, int templateVersion, State state) {

    /** How far a collection has come. */
    public enum State {
        /** Codes are handed out and answers given. */
        OPEN,
        /** No answer is taken any more; the answers are still sealed. */
        CLOSED,
        /** The answers stand among all others, without a trace of their codes. */
        RELEASED
    }
}
