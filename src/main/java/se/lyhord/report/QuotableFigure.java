package se.lyhord.report;

import se.lyhord.disclosure.Released;
import se.lyhord.organisation.Node;

/**
 * A figure that may be quoted to the young people.
 *
 * @param indicator its code
 * @param node the home, or a node above it
 * @param figure as it was released
 */
public record QuotableFigure(String indicator, Node node, Released.Figure figure) {

    private static final int SMALL_BLOCK = 20;

    public Quote quote() {
        return new Quote(indicator, node.code());
    }

    /**
     * A figure on the wall of a home is read by those it is about. It is not told there where it would tell what each has
     * answered: all alike, or, of fewer than 20, at least four fifths not among the positive (anonymity.md, P2).
     */
    static boolean mayBeTold(Released.Figure figure) {
        var positive = figure.numerator();
        var all = figure.denominator();
        return positive > 0 && positive < all && (all >= SMALL_BLOCK || 5 * positive > all);
    }
}
