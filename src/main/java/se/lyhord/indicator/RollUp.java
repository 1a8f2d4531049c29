package se.lyhord.indicator;

import java.util.List;
import se.lyhord.organisation.Quarter;

/** The counts of nodes, made of those of the homes. Each call puts its result in the place of what was there. */
public interface RollUp {

    /**
     * Adds a quarter's cells up the tree of that quarter.
     *
     * @param definitions those that the quarter was counted with
     */
    void replace(Quarter quarter, List<Definition> definitions);

    /**
     * Adds the four quarters of a year or of a rolling period, node by node; an indicator of how things stand on a day
     * takes the last quarter's counts. Nothing where a quarter is not computed, neither for an indicator that any of
     * the quarters was computed without.
     */
    void replace(Period period);
}
