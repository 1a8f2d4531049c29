package se.lyhord.disclosure;

/**
 * One place for a figure in the table of a question and period.
 *
 * @param node the node's code
 * @param group whom the figure is about
 */
public record Cell(String node, Group group) {}
