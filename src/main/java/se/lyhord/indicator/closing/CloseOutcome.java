package se.lyhord.indicator.closing;

import se.lyhord.datafile.Bilingual;

/** What came of a step of a close. */
public sealed interface CloseOutcome {

    /** It is checked, and waits for a second person. */
    record Prepared(CloseContent content) implements CloseOutcome {}

    /** It is closed. */
    record Closed(CloseContent content) implements CloseOutcome {}

    /** It was not done. */
    record Refused(Bilingual reason) implements CloseOutcome {}

    /** Refuses in Swedish and English. */
    static Refused refused(String sv, String en) {
        return new Refused(new Bilingual(sv, en));
    }
}
