package se.lyhord.release.store;

import java.sql.Array;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.lyhord.disclosure.Answers;
import se.lyhord.disclosure.Count;
import se.lyhord.disclosure.Node;

/**
 * Counted trees in a row of the ledger.
 *
 * @param nodes codes, those of nodes above before those below
 * @param parents by node the place of the one above, −1 for a topmost one
 * @param counts six by node: met and answered of women, men and everyone; zeros but for homes
 */
record FlatTree(String[] nodes, Integer[] parents, Long[] counts) {

    private static final int OF_A_NODE = 6;

    static FlatTree of(String[] nodes, Array parents, Array counts) throws SQLException {
        return new FlatTree(nodes, (Integer[]) parents.getArray(), (Long[]) counts.getArray());
    }

    static FlatTree of(List<Node> trees) {
        var nodes = new ArrayList<String>();
        var parents = new ArrayList<Integer>();
        var counts = new ArrayList<Long>();
        trees.forEach(root -> add(root, -1, nodes, parents, counts));
        return new FlatTree(nodes.toArray(String[]::new), parents.toArray(Integer[]::new), counts.toArray(Long[]::new));
    }

    private static void add(Node node, int parent, List<String> nodes, List<Integer> parents, List<Long> counts) {
        var place = nodes.size();
        nodes.add(node.code());
        parents.add(parent);
        var answers = node.children().isEmpty() ? node.answers() : Answers.undivided(new Count(0, 0));
        for (var count : List.of(answers.women(), answers.men(), answers.total())) {
            counts.add(count.numerator());
            counts.add(count.denominator());
        }
        node.children().forEach(child -> add(child, place, nodes, parents, counts));
    }

    /** The topmost nodes, with all below them. */
    List<Node> trees() {
        Map<Integer, List<Integer>> below = new HashMap<>();
        for (var place = 0; place < nodes.length; place++) {
            below.computeIfAbsent(parents[place], _ -> new ArrayList<>()).add(place);
        }
        return below.getOrDefault(-1, List.of()).stream()
                .map(place -> node(place, below))
                .toList();
    }

    private Node node(int place, Map<Integer, List<Integer>> below) {
        var children = below.getOrDefault(place, List.of());
        return children.isEmpty()
                ? Node.leaf(nodes[place], new Answers(count(place, 2), count(place, 0), count(place, 1)))
                : Node.over(
                        nodes[place],
                        children.stream().map(child -> node(child, below)).toList());
    }

    private Count count(int place, int pair) {
        var at = OF_A_NODE * place + 2 * pair;
        return new Count(counts[at], counts[at + 1]);
    }
}
