package se.lyhord.survey.template;

/** How a question is answered, and what its byte means; 0 is skipped, 8 not shown and 9 don't know in every kind. */
public enum Kind {
    /** By one of the template's steps, 1 to 7, or by not knowing. */
    SCALE,
    /** By yes (1), no (2) or not knowing. */
    YES_NO,
    /** By one of its own options, 1 to 7. */
    SINGLE,
    /** By any of its own options: 128 plus a bit for each. */
    MULTIPLE,
    /** By a whole number from 0 on: 10 plus the number. */
    NUMBER,
    /** By one of its own pictures, 1 to 7. */
    PICTURE,
    /** In one's own words (1), which are kept apart from all other answers. */
    TEXT;

    /** Whether "don't know" can be answered. */
    public boolean hasDontKnow() {
        return this == SCALE || this == YES_NO;
    }

    /** Whether there is something to choose from. */
    public boolean hasOptions() {
        return this != NUMBER && this != TEXT;
    }
}
