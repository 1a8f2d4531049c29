package se.lyhord.disclosure;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A release of a quarter: what was counted then, and where it was shown.
 *
 * @param trees under each topmost node one tree for each question, with the same nodes and people
 * @param shown the cells that showed what was counted
 */
public record Vintage(List<List<Node>> trees, Set<Cell> shown) {

    public Vintage {
        trees = trees.stream().map(List::copyOf).toList();
        shown = Set.copyOf(shown);
    }

    /** The cells with a figure. */
    public static Set<Cell> figures(Map<Cell, Released> decided) {
        Set<Cell> figures = new HashSet<>();
        decided.forEach((cell, released) -> {
            if (released instanceof Released.Figure) {
                figures.add(cell);
            }
        });
        return figures;
    }

    /** The trees of one question. */
    List<Node> of(int question) {
        return trees.stream().map(tree -> tree.get(question)).toList();
    }

    int questions() {
        return trees.isEmpty() ? 0 : trees.getFirst().size();
    }
}
