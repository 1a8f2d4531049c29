package se.lyhord.release;

import se.lyhord.disclosure.Released;
import se.lyhord.organisation.Quarter;

/**
 * A figure of a node above the one that was asked for: of all homes below it.
 *
 * @param node its code
 * @param name what it was called in the quarter
 * @param last the quarter, or the last of the four
 * @param ofFourQuarters whether it is of four quarters together
 * @param figure as it was released
 */
public record PooledFigure(String node, String name, Quarter last, boolean ofFourQuarters, Released.Figure figure) {}
