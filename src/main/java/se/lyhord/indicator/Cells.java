package se.lyhord.indicator;

import java.util.List;
import java.util.function.Supplier;
import se.lyhord.organisation.Quarter;

/** The counts of homes, kept. */
public interface Cells {

    /**
     * Puts a quarter's counts in the place of what was there, all or nothing.
     *
     * @param homes whose counts; the others' stay
     * @param counted asked for when what was there is gone: it may still be counted meanwhile
     */
    void replace(Quarter quarter, List<Definition> definitions, Homes homes, Supplier<Tally> counted);
}
