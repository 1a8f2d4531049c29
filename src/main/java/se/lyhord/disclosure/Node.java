package se.lyhord.disclosure;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A place in the tree that one question and period are told of. The protection rests on a node being exactly what is
 * below it, so a node with other answers than its children's is refused.
 *
 * @param code unique in the tree, and the key that breaks ties
 * @param answers the answers of everyone below
 * @param children in the order of their codes; none for a home
 */
public record Node(String code, Answers answers, List<Node> children) {

    public Node {
        children = children.stream().sorted(Comparator.comparing(Node::code)).toList();
        if (!children.isEmpty() && !answers.equals(sum(children))) {
            throw new IllegalArgumentException(
                    "node %s has %s, and its children together %s".formatted(code, answers, sum(children)));
        }
    }

    /** A home. */
    public static Node leaf(String code, Answers answers) {
        return new Node(code, answers, List.of());
    }

    /** A node above others, with the sum of their answers. */
    public static Node over(String code, List<Node> children) {
        return new Node(code, sum(children), children);
    }

    /** Everyone's number at this node. */
    long people() {
        return answers.total().denominator();
    }

    /** This node and all below, each before its children. */
    Stream<Node> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Node::all));
    }

    Stream<Node> leaves() {
        return all().filter(node -> node.children().isEmpty());
    }

    /** @throws IllegalArgumentException where two nodes have one code, for their figures would be mixed up */
    void requireUniqueCodes() {
        requireUniqueCodes(new HashSet<>());
    }

    private void requireUniqueCodes(Set<String> seen) {
        if (!seen.add(code)) {
            throw new IllegalArgumentException("two nodes of the tree have the code " + code);
        }
        children.forEach(child -> child.requireUniqueCodes(seen));
    }

    private static Answers sum(List<Node> nodes) {
        return nodes.stream().map(Node::answers).reduce(Answers.undivided(Count.NOBODY), Answers::plus);
    }
}
