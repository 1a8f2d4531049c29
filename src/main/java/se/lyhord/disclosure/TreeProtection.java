package se.lyhord.disclosure;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/**
 * Protects the totals of one question and period over a tree. Children under the threshold are hidden, and if they are
 * together under it, so is the smallest of the others (by people, then code): each published node minus the published
 * ones below it is empty or holds at least the threshold. Below a hidden node everything is hidden.
 *
 * <p>A node of nobody has no value. It is absent where its parent is published, and bears the mark of the others where
 * its parent is hidden, so that there its absence tells nothing.
 */
public final class TreeProtection {

    private static final Comparator<Node> SMALLEST_FIRST =
            Comparator.comparingLong(Node::people).thenComparing(Node::code);

    private final Threshold threshold;
    private final SequencedMap<String, Released> released = new LinkedHashMap<>();

    private TreeProtection(Threshold threshold) {
        this.threshold = threshold;
    }

    /**
     * What may be shown of everyone's answers.
     *
     * @return by node code, parents before children; without an entry for a node that has no value
     * @throws IllegalArgumentException where a code occurs twice
     */
    public static SequencedMap<String, Released> protect(Node root, Threshold threshold) {
        root.requireUniqueCodes();
        TreeProtection protection = new TreeProtection(threshold);
        if (threshold.allows(root.people())) {
            protection.publish(root);
        } else if (threshold.endangers(root.people())) {
            protection.hide(root);
        }
        return protection.released;
    }

    private void publish(Node node) {
        released.put(node.code(), new Released.Figure(node.answers().total()));
        List<Node> hidden = node.children().stream()
                .filter(child -> threshold.endangers(child.people()))
                .collect(Collectors.toList());
        Deque<Node> visible = node.children().stream()
                .filter(child -> threshold.allows(child.people()))
                .sorted(SMALLEST_FIRST)
                .collect(Collectors.toCollection(ArrayDeque::new));
        while (threshold.endangers(hidden.stream().mapToLong(Node::people).sum())) {
            // never empty here: the children hold all the people of a node that reaches the threshold
            hidden.add(visible.removeFirst());
        }
        hidden.forEach(this::hide);
        visible.forEach(this::publish);
    }

    private void hide(Node node) {
        node.all().forEach(below -> released.put(below.code(), Released.Withheld.MARK));
    }
}
