package se.lyhord.release;

import java.util.Collection;
import se.lyhord.organisation.Quarter;

/** Keeps what was decided. */
public interface Decisions {

    /** Puts these in the place of all that was decided for the quarter. */
    void replace(Quarter quarter, Collection<Decision> decisions);
}
