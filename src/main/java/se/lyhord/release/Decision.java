package se.lyhord.release;

import se.lyhord.disclosure.Group;
import se.lyhord.disclosure.Released;

/**
 * What was decided for one figure of a quarter.
 *
 * @param indicator its code
 * @param node code of the node
 * @param group everyone, women or men
 * @param released the figure, or that it is withheld
 */
public record Decision(String indicator, String node, Group group, Released released) {}
