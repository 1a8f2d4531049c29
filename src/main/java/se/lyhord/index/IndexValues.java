package se.lyhord.index;

import java.util.List;
import se.lyhord.organisation.Quarter;

/** The computed indexes, raw: for jobs alone, never for a person. */
public interface IndexValues {

    /** Puts these in the place of all that a version gave in the quarter; those of other versions stay. */
    void replace(Quarter quarter, int version, List<NodeIndex> values);

    /** What a version gave in a quarter, by node. */
    List<NodeIndex> of(Quarter quarter, int version);
}
