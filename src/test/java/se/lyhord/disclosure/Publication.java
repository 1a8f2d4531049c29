package se.lyhord.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.lyhord.disclosure.GroupAudit.DerivableGroup;

/** What a reader of published cells holds in hand: sums over people known by home and gender. */
record Publication(Map<String, Block> people, List<Set<String>> sums) {

    /** All cells, of which those that are figures are read. */
    static Publication of(Node root, Map<Cell, Released> cells) {
        List<Set<String>> sums = new ArrayList<>();
        visit(root, cells, sums);
        Map<String, Block> people = new HashMap<>();
        root.leaves().forEach(home -> {
            people.put(home.code() + "/K", block(home.answers().women()));
            people.put(home.code() + "/M", block(home.answers().men()));
            people.put(home.code() + "/X", block(home.answers().others()));
        });
        return new Publication(people, sums);
    }

    static Publication ofTotals(Node root, Map<String, Released> totals) {
        Map<Cell, Released> cells = new HashMap<>();
        totals.forEach((code, released) -> cells.put(new Cell(code, Group.T), released));
        return of(root, cells);
    }

    Optional<DerivableGroup<String>> derivable(SensitivityRule rule) {
        return GroupAudit.derivableGroup(people, sums, rule);
    }

    private static Block block(Count count) {
        return new Block(count.denominator(), count.numerator());
    }

    /** How many each atom is. */
    Map<String, Long> numbers() {
        Map<String, Long> numbers = new HashMap<>();
        people.forEach((atom, block) -> numbers.put(atom, block.people()));
        return numbers;
    }

    private static Set<String> visit(Node node, Map<Cell, Released> cells, List<Set<String>> sums) {
        Set<String> below = new HashSet<>();
        if (node.children().isEmpty()) {
            below.addAll(Set.of(node.code() + "/K", node.code() + "/M", node.code() + "/X"));
        }
        node.children().forEach(child -> below.addAll(visit(child, cells, sums)));
        for (Group group : Group.values()) {
            if (cells.get(new Cell(node.code(), group)) instanceof Released.Figure) {
                Set<String> sum = new HashSet<>(below);
                sum.removeIf(atom -> group != Group.T && !atom.endsWith("/" + group));
                sums.add(sum);
            }
        }
        return below;
    }
}
