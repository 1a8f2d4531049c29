package se.lyhord.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Another way to group what is told of.
 *
 * @param quarters by their places in the year, 0 to 3: one, or some that are added up; each has been released
 * @param pools none, or groups of homes of one quarter
 */
public record Grouping(List<Integer> quarters, List<Pool> pools) {

    /**
     * Homes under one node, told of as one.
     *
     * @param code of the group, as no node of the tree has it
     */
    public record Pool(String code, Set<String> homes) {

        public Pool {
            homes = Set.copyOf(homes);
        }
    }

    public Grouping {
        quarters = List.copyOf(quarters);
        pools = List.copyOf(pools);
        if (quarters.isEmpty() || (quarters.size() > 1 && !pools.isEmpty())) {
            throw new IllegalArgumentException("homes are pooled in one quarter, not in " + quarters.size());
        }
    }

    /** The trees with each group in the place of its homes. */
    List<Node> applied(List<Node> trees) {
        return trees.stream().map(this::pooled).toList();
    }

    private Node pooled(Node node) {
        if (node.children().isEmpty()) {
            return node;
        }
        Map<String, Node> below = node.children().stream().collect(Collectors.toMap(Node::code, child -> child));
        List<Node> children = new ArrayList<>();
        for (Pool pool : pools) {
            if (below.keySet().containsAll(pool.homes())) {
                children.add(Node.leaf(
                        pool.code(),
                        pool.homes().stream()
                                .map(home -> Objects.requireNonNull(below.remove(home)))
                                .map(Node::answers)
                                .reduce(Answers.undivided(Count.NOBODY), Answers::plus)));
            }
        }
        below.values().forEach(child -> children.add(pooled(child)));
        return Node.over(node.code(), children);
    }

    /** By what a home is told of: its group, or itself. */
    String unit(String home) {
        return pools.stream()
                .filter(pool -> pool.homes().contains(home))
                .map(Pool::code)
                .findFirst()
                .orElse(home);
    }

    /** The nodes that a figure adds up: those of a group, or the node itself. */
    Set<String> parts(String code) {
        return pools.stream()
                .filter(pool -> pool.code().equals(code))
                .map(Pool::homes)
                .findFirst()
                .orElse(Set.of(code));
    }
}
