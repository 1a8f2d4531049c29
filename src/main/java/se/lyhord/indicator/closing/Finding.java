package se.lyhord.indicator.closing;

import se.lyhord.datafile.Bilingual;

/**
 * Something that whoever closes a quarter should look at first. It names places, and no number that a few young people
 * stand behind.
 *
 * @param kind what was found
 * @param node code of the node it is about; empty where it is about the whole
 * @param text in a sentence
 */
public record Finding(Kind kind, String node, Bilingual text) {

    /** What was found. */
    public enum Kind {
        /** A home that was open and has nothing on record. */
        MISSING_HOME,
        /** Few of those invited have answered. */
        LOW_RESPONSE_RATE,
        /** A round whose answers have not been released. */
        OPEN_ROUND,
        /** An import that goes on, or whose last run left rows out. */
        OPEN_IMPORT,
        /** A definition is another than at the close before. */
        DEFINITION_CHANGED,
        /** A value that the quarters before would hardly give. */
        ODD_VALUE
    }
}
