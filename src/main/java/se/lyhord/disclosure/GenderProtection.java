package se.lyhord.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Protects totals and genders together. The totals are those of {@link TreeProtection}; K and M stand beside a shown T
 * only where K, M and the rest X each are nobody or reach the threshold, and only as long as {@link GroupAudit} finds
 * no group under it in all that is shown. From the root downwards, level by level and by code, each node gets its pair
 * if that still holds.
 */
public final class GenderProtection {

    private enum Gender {
        K,
        M,
        X;

        private long people(Node node) {
            Count part = switch (this) {
                case K -> node.answers().women();
                case M -> node.answers().men();
                case X -> node.answers().others();
            };
            return part.denominator();
        }
    }

    /** The people of one gender in one home, whom no sum tells apart. */
    private record Atom(String home, Gender gender) {}

    private final Threshold threshold;
    private final Map<Atom, Long> people = new HashMap<>();
    private final List<Set<Atom>> sums = new ArrayList<>();
    private final Set<String> shown = new HashSet<>();

    private GenderProtection(Threshold threshold) {
        this.threshold = threshold;
    }

    /**
     * What may be shown of everyone's, women's and men's answers.
     *
     * @return by cell, parents before children; without an entry for a cell that has no value. K and M are both marked
     *     as withheld where the pair is not shown, also if one of them is nobody
     * @throws IllegalArgumentException where a code occurs twice
     */
    public static SequencedMap<Cell, Released> protect(Node root, Threshold threshold) {
        SequencedMap<String, Released> totals = TreeProtection.protect(root, threshold);
        GenderProtection protection = new GenderProtection(threshold);
        List<Node> published = levelByLevel(root)
                .filter(node -> totals.get(node.code()) instanceof Released.Figure)
                .toList();
        protection.count(root);
        published.forEach(node -> protection.sums.add(atoms(node, Gender.values())));
        protection.admit(published.stream().filter(protection::separable).toList());
        return protection.released(root, totals);
    }

    private static Stream<Node> levelByLevel(Node root) {
        return Stream.iterate(
                        List.of(root),
                        level -> !level.isEmpty(),
                        level -> level.stream()
                                .flatMap(node -> node.children().stream())
                                .sorted(Comparator.comparing(Node::code))
                                .toList())
                .flatMap(List::stream);
    }

    private void count(Node root) {
        root.leaves()
                .forEach(home -> Stream.of(Gender.values())
                        .forEach(gender -> people.put(new Atom(home.code(), gender), gender.people(home))));
    }

    private static Set<Atom> atoms(Node node, Gender... genders) {
        return node.leaves()
                .flatMap(home -> Stream.of(genders).map(gender -> new Atom(home.code(), gender)))
                .collect(Collectors.toSet());
    }

    private boolean separable(Node node) {
        return Stream.of(Gender.values())
                .mapToLong(gender -> gender.people(node))
                .noneMatch(threshold::endangers);
    }

    /**
     * Shows the pairs of these nodes as far as the audit allows, each in its turn. What the audit passes whole, it does
     * in parts, so halving gives the same pairs as one at a time, with fewer audits.
     */
    private void admit(List<Node> candidates) {
        if (candidates.isEmpty()) {
            return;
        }
        List<Set<Atom>> pairs = candidates.stream()
                .flatMap(node -> Stream.of(atoms(node, Gender.K), atoms(node, Gender.M)))
                .toList();
        List<Set<Atom>> together = Stream.concat(sums.stream(), pairs.stream()).toList();
        if (GroupAudit.derivableGroup(people, together, threshold).isEmpty()) {
            sums.addAll(pairs);
            candidates.forEach(node -> shown.add(node.code()));
        } else if (candidates.size() > 1) {
            int half = candidates.size() / 2;
            admit(candidates.subList(0, half));
            admit(candidates.subList(half, candidates.size()));
        }
    }

    private SequencedMap<Cell, Released> released(Node root, Map<String, Released> totals) {
        SequencedMap<Cell, Released> cells = new LinkedHashMap<>();
        root.all().filter(node -> totals.containsKey(node.code())).forEach(node -> {
            cells.put(new Cell(node.code(), Group.T), totals.get(node.code()));
            put(cells, new Cell(node.code(), Group.K), node.answers().women());
            put(cells, new Cell(node.code(), Group.M), node.answers().men());
        });
        return cells;
    }

    private void put(Map<Cell, Released> cells, Cell cell, Count count) {
        if (!shown.contains(cell.node())) {
            cells.put(cell, Released.Withheld.MARK);
        } else if (count.denominator() > 0) {
            cells.put(cell, new Released.Figure(count));
        }
    }
}
