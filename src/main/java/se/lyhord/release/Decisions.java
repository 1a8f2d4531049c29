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
    void replace(Period period, Decided decided);

    /** What stands decided for a period inside the organisation; empty where nothing is. */
    List<Decision> of(Period period);

    /**
     * What was decided of a period.
     *
     * @param inside what is shown inside the organisation
     * @param open what is shown to everyone; nothing that is not shown inside
     */
    record Decided(Collection<Decision> inside, Collection<Decision> open) {}
}
