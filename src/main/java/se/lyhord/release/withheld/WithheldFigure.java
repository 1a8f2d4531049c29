package se.lyhord.release.withheld;

import se.lyhord.disclosure.Group;
import se.lyhord.disclosure.Reason;

/**
 * A place where no figure is shown, and why. It has no number.
 *
 * @param indicator its code
 * @param node code of the node
 * @param name what the node is called in the period
 */
public record WithheldFigure(String indicator, String node, String name, Group group, Reason reason) {}
