package se.lyhord.release;

/**
 * What was decided for the index of a node in a quarter.
 *
 * @param node code of the node
 * @param version of the index
 * @param released the index, or why it is not shown
 */
public record IndexDecision(String node, int version, ReleasedIndex released) {}
