package se.lyhord.release;

import java.util.Collection;
import java.util.List;
import se.lyhord.indicator.Period;

/** Keeps what was decided. */
public interface Decisions {

    /**
     * Puts these in the place of all that was decided for the period. With a quarter the longer periods that have it in
     * them go: they were decided beside what it showed before.
     */
    void replace(Period period, Collection<Decision> decisions);

    /** What stands decided for a period; empty where nothing is. */
    List<Decision> of(Period period);
}
