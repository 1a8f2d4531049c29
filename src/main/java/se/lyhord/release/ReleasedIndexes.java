package se.lyhord.release;

import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import se.lyhord.organisation.Quarter;

/** What was decided to be shown of the quality index, within the scope of the person who is signed in. */
public interface ReleasedIndexes {

    /** The quarters of a node, oldest first; a quarter that was not computed is absent. */
    SortedMap<Quarter, ReleasedIndex> quarters(String node);

    /** A quarter at several nodes, by code. */
    Map<String, ReleasedIndex> at(Quarter quarter, Collection<String> nodes);
}
