package se.lyhord.indicator;

import java.util.List;
import se.lyhord.organisation.Quarter;

/** The counts of homes, kept. */
public interface Cells {

    /**
     * Puts a quarter's counts in the place of what was there, all or nothing.
     *
     * @param homes whose counts; the others' stay
     */
    void replace(Quarter quarter, List<Definition> definitions, Homes homes, Tally tally);
}
