package se.lyhord.release;

import java.util.Collection;
import se.lyhord.organisation.Quarter;

/** Keeps what was decided of the quality index. */
public interface IndexDecisions {

    /** Puts these in the place of all that was decided of the index for the quarter. */
    void replace(Quarter quarter, Collection<IndexDecision> decisions);
}
