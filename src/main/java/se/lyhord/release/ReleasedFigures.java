package se.lyhord.release;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import se.lyhord.disclosure.Released;
import se.lyhord.organisation.Quarter;

/** What was decided to be shown: the only figures that screens and files may take. */
public interface ReleasedFigures {

    /**
     * The quarters of an indicator at a node, oldest first. A quarter that has no value (nobody to count) is absent.
     *
     * @param indicator its code
     * @param node code of a node in the scope of the person who is signed in; none outside
     * @param gender T everyone, K women and girls, M men and boys
     */
    SortedMap<Quarter, Released> quarters(String indicator, String node, String gender);

    /**
     * Four quarters together at a node, by the last of them, oldest first: rolling periods and years. Periods that were
     * not decided are absent, as those that have no value.
     */
    SortedMap<Quarter, Released> fourQuarters(String indicator, String node, String gender);

    /** The quarters of all indicators at these nodes, for everyone, of the nodes in the scope of who is signed in. */
    List<FigureOfAQuarter> quartersAt(Collection<String> nodes);

    /**
     * Where a home's own quarter is withheld: what is shown of the nodes above it in that quarter's tree, for everyone,
     * nearest first. They may lie outside the scope of the person who is signed in; the home may not.
     */
    List<PooledFigure> above(String indicator, String node, Quarter quarter);
}
