package se.lyhord.indicator.closing;

import java.util.List;
import se.lyhord.datafile.Bilingual;
import se.lyhord.organisation.Quarter;

/** What came of a step of a close. */
public sealed interface CloseOutcome {

    /** It is checked, and waits for a second person. */
    record Prepared(CloseContent content) implements CloseOutcome {}

    /** The check is taken back. */
    record Withdrawn(Quarter quarter) implements CloseOutcome {}

    /** It is closed. */
    record Closed(Certificate certificate) implements CloseOutcome {}

    /**
     * Whether it still holds is certified anew.
     *
     * @param certificates of each revision, the first one first
     */
    record Certified(List<Certificate> certificates) implements CloseOutcome {

        public Certified {
            certificates = List.copyOf(certificates);
        }
    }

    /** It was not done. */
    record Refused(Bilingual reason) implements CloseOutcome {}

    /** Refuses in Swedish and English. */
    static Refused refused(String sv, String en) {
        return new Refused(new Bilingual(sv, en));
    }
}
