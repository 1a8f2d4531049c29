package se.lyhord.indicator;

import java.util.Collection;
import java.util.List;
import se.lyhord.organisation.Quarter;

/**
 * What must be counted anew, since a record, the tree, a rule or a definition changed. It stays until {@link #settle}, so
 * that a run that died leaves it to the next.
 */
public interface StaleQuarters {

    /** Takes in what was written since the last time: the homes of every computed quarter that it can change. */
    void takeIn();

    /** Adds quarters with all their homes. */
    void add(Collection<Quarter> quarters);

    /** The quarters that have something stale, in order. */
    List<Quarter> all();

    /** The stale homes of a quarter. */
    Homes of(Quarter quarter);

    /** Nothing of the quarter is stale any more. */
    void settle(Quarter quarter);
}
