package se.lyhord.survey.comment;

/**
 * What may lead to somebody, found by its form. A reader sees it hidden from the start, and may show it again.
 *
 * @param where in the text
 */
public record Trace(Stretch where, Kind kind) {

    /** What it seems to be. */
    public enum Kind {
        NAME,
        NUMBER,
        DATE,
        /** Of mail, of a page, or of somebody in a network. */
        ADDRESS,
        PERSONAL_NUMBER,
        /** Of a home or another part of the organisation. */
        PLACE
    }
}
