package se.lyhord.release;

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
}
