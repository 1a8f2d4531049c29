package se.lyhord.indicator;

import java.time.Instant;
import se.lyhord.organisation.Quarter;

/** The runs that computed values, for whoever asks how a number came about. */
public interface Runs {

    /** Begins a run, and notes how many rows each table has that definitions in SQL read, with their fingerprints. */
    void begin(Instant at, String codeVersion);

    /**
     * Notes that the run that began last counted a quarter. All homes take the place of what was noted before.
     *
     * @param tally with the responses that were read
     */
    void counted(Quarter quarter, Homes homes, Tally tally);
}
