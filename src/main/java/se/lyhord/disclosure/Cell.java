package se.lyhord.disclosure;

import java.util.Comparator;

/**
 * One place for a figure in the table of a question and period.
 *
 * @param node the node's code
 * @param group whom the figure is about
 */
public record Cell(String node, Group group) {

    static final Comparator<Cell> BY_NODE = Comparator.comparing(Cell::node).thenComparing(Cell::group);
}
