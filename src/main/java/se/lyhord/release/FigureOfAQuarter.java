package se.lyhord.release;

import se.lyhord.disclosure.Released;
import se.lyhord.organisation.Quarter;

/**
 * What is decided of an indicator at a node in a quarter, for everyone.
 *
 * @param indicator its code
 * @param node code of the node
 */
public record FigureOfAQuarter(String indicator, String node, Quarter quarter, Released released) {}
