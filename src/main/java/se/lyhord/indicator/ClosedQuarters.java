package se.lyhord.indicator;

import java.util.List;
import se.lyhord.organisation.Quarter;

/** The quarters that are closed: what is computed of them changes by a revision alone. */
public interface ClosedQuarters {

    /** All of them, in order. */
    List<Quarter> closed();
}
