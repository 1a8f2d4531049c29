package se.lyhord.release;

import java.util.List;
import java.util.stream.IntStream;
import se.lyhord.indicator.NodeCounts;
import se.lyhord.organisation.Node;

/**
 * What was counted in a quarter, on its tree.
 *
 * @param tree the nodes of the quarter
 * @param values the counts at each of them
 */
record CountedQuarter(List<Node> tree, List<NodeCounts> values) {

    CountedTree of(String indicator) {
        return new CountedTree(tree, values, indicator);
    }

    /** Whether the indicator was computed in the quarter. */
    boolean has(String indicator) {
        return values.stream().anyMatch(value -> value.counts().containsKey(indicator));
    }

    /** Under each topmost node one tree for each indicator. */
    List<List<se.lyhord.disclosure.Node>> of(List<String> indicators) {
        var trees = indicators.stream().map(code -> of(code).protectable()).toList();
        return IntStream.range(0, trees.getFirst().size())
                .mapToObj(root ->
                        trees.stream().map(indicator -> indicator.get(root)).toList())
                .toList();
    }
}
