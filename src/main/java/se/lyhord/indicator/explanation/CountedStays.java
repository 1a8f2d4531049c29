package se.lyhord.indicator.explanation;

import java.util.List;
import java.util.Set;
import se.lyhord.indicator.Definition;
import se.lyhord.organisation.Quarter;

/** The stays that a definition counts, if its SQL names them. */
public interface CountedStays {

    /**
     * Those of a quarter at some homes that the person who is signed in may see, misses first.
     *
     * @param most no more than these
     */
    List<CountedStay> of(Definition definition, Quarter quarter, Set<String> homes, int most);
}
