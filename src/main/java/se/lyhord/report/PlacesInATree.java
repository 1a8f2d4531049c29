package se.lyhord.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lyhord.organisation.Node;

/** Who belongs to whom in the tree of a quarter. */
final class PlacesInATree {

    private final Map<String, Node> nodes;

    PlacesInATree(List<Node> tree) {
        nodes = tree.stream().collect(Collectors.toMap(Node::code, Function.identity()));
    }

    /** The division that a node is below; empty for a division and what is above it. */
    Optional<Node> divisionOf(String code) {
        return above(code).filter(node -> node.kind() == Node.Kind.DIVISION).findFirst();
    }

    /** The homes below a node, by name. */
    List<Node> homesBelow(String code) {
        return nodes.values().stream()
                .filter(Node::isHome)
                .filter(home -> above(home.code()).anyMatch(node -> node.code().equals(code)))
                .sorted(Comparator.comparing(Node::name).thenComparing(Node::code))
                .toList();
    }

    /** Nearest first. */
    private Stream<Node> above(String code) {
        return Stream.iterate(
                        parent(code),
                        Optional::isPresent,
                        node -> parent(node.orElseThrow().code()))
                .flatMap(Optional::stream);
    }

    private Optional<Node> parent(String code) {
        return Optional.ofNullable(nodes.get(code)).map(Node::parentCode).map(nodes::get);
    }
}
