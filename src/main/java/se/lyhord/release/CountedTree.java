package se.lyhord.release;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import se.lyhord.disclosure.Answers;
import se.lyhord.disclosure.Count;
import se.lyhord.indicator.Gender;
import se.lyhord.indicator.NodeCounts;
import se.lyhord.organisation.Node;
import se.lyhord.statistics.Share;

/** The counts of one indicator, put on the tree of the quarter. */
final class CountedTree {

    private static final Share NOBODY = new Share(0, 0);

    private final Map<String, List<Node>> children;
    private final List<Node> roots;
    private final Map<String, Map<Gender, Share>> counts;

    CountedTree(List<Node> tree, List<NodeCounts> values, String indicator) {
        var codes = tree.stream().map(Node::code).collect(Collectors.toSet());
        roots = tree.stream()
                .filter(node -> node.parentCode() == null || !codes.contains(node.parentCode()))
                .sorted(Comparator.comparing(Node::code))
                .toList();
        children = tree.stream()
                .filter(node -> node.parentCode() != null && codes.contains(node.parentCode()))
                .collect(Collectors.groupingBy(node -> Objects.requireNonNull(node.parentCode())));
        counts = new HashMap<>();
        for (var value : values) {
            counts.computeIfAbsent(value.node(), _ -> new HashMap<>())
                    .put(value.gender(), value.counts().getOrDefault(indicator, NOBODY));
        }
    }

    /** The trees under the topmost nodes, usually one. */
    List<se.lyhord.disclosure.Node> protectable() {
        return roots.stream().map(this::protectable).toList();
    }

    private se.lyhord.disclosure.Node protectable(Node node) {
        var below = children.getOrDefault(node.code(), List.of());
        return below.isEmpty()
                ? se.lyhord.disclosure.Node.leaf(node.code(), answers(node.code()))
                : se.lyhord.disclosure.Node.over(
                        node.code(), below.stream().map(this::protectable).toList());
    }

    private Answers answers(String code) {
        return new Answers(count(code, Gender.T), count(code, Gender.K), count(code, Gender.M));
    }

    Share share(String code, Gender gender) {
        return counts.getOrDefault(code, Map.of()).getOrDefault(gender, NOBODY);
    }

    private Count count(String code, Gender gender) {
        var share = share(code, gender);
        return new Count(share.numerator(), share.denominator());
    }
}
