package se.lyhord;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import se.lyhord.disclosure.Answers;
import se.lyhord.disclosure.Count;
import se.lyhord.disclosure.Node;
import tools.jackson.databind.JsonNode;

/**
 * A tree of a reference case, of any depth: {@code {"D": ["A", "B"], "A": ["C"]}} with an entry for each node that has
 * others below it, or {@code {"D": {"A": ["C"], "B": []}}} and {@code {"D": ["B", {"A": ["C"]}]}} one within the other.
 */
final class NestedTree {

    private final Map<String, List<String>> below = new TreeMap<>();
    private final Map<String, Long> people;

    private NestedTree(Map<String, Long> people) {
        this.people = people;
    }

    /** @param people of each home; of nodes above them the sum counts */
    static Node read(JsonNode tree, Map<String, Long> people) {
        NestedTree read = new NestedTree(people);
        tree.properties().forEach(entry -> read.take(entry.getKey(), entry.getValue()));
        Set<String> tops = new HashSet<>(read.below.keySet());
        read.below.values().forEach(tops::removeAll);
        if (tops.size() != 1) {
            throw new IllegalArgumentException("a tree has one top, and not " + tops);
        }
        return read.node(tops.iterator().next());
    }

    private void take(String code, JsonNode children) {
        List<String> codes = below.computeIfAbsent(code, key -> new ArrayList<>());
        if (children.isObject()) {
            children.properties().forEach(child -> take(codes, child));
        } else {
            for (JsonNode child : children) {
                if (child.isObject()) {
                    child.properties().forEach(nested -> take(codes, nested));
                } else {
                    codes.add(child.stringValue());
                }
            }
        }
    }

    private void take(List<String> siblings, Map.Entry<String, JsonNode> node) {
        siblings.add(node.getKey());
        take(node.getKey(), node.getValue());
    }

    private Node node(String code) {
        List<String> children = below.getOrDefault(code, List.of());
        return children.isEmpty()
                ? Node.leaf(code, Answers.undivided(new Count(0, people.getOrDefault(code, 0L))))
                : Node.over(code, children.stream().map(this::node).toList());
    }
}
