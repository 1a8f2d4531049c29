package se.lyhord.disclosure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Decides what may be shown of one period, of one question or of several that are told of the same people: totals by
 * {@link TreeProtection}, women and men by {@link GenderProtection}, and {@link CoarseWords} in the place of some totals.
 * Questions that are told of together are shown at the same nodes, or what one hides another would tell.
 */
public final class Protection {

    private final Place root;
    private final SensitivityRule rule;
    private final TreeProtection totals;
    private final Set<String> pairs;

    private Protection(List<Node> trees, SensitivityRule rule, Predicate<Cell> allowed) {
        root = Place.of(trees);
        this.rule = rule;
        totals = TreeProtection.of(root, rule, code -> allowed.test(new Cell(code, Group.T)));
        pairs = GenderProtection.shown(
                root,
                rule,
                totals,
                code -> allowed.test(new Cell(code, Group.K)) || allowed.test(new Cell(code, Group.M)));
    }

    /**
     * What may be shown of a question by itself.
     *
     * @return see {@link #protect(List, SensitivityRule, Predicate)}
     * @throws IllegalArgumentException where a code occurs twice
     */
    public static Protected protect(Node root, SensitivityRule rule) {
        return protect(List.of(root), rule, _ -> true).getFirst();
    }

    /**
     * What may be shown of questions that were answered by the same people.
     *
     * @param trees one for each question, with the same nodes and people
     * @param allowed the cells that are asked for: what others already see, where it is less; genders in pairs
     * @return in the order of the questions
     * @throws IllegalArgumentException where the trees differ, or a code occurs twice
     */
    public static List<Protected> protect(List<Node> trees, SensitivityRule rule, Predicate<Cell> allowed) {
        Protection protection = new Protection(trees, rule, allowed);
        return IntStream.range(0, trees.size())
                .mapToObj(question -> protection.of(question, trees.get(question)))
                .toList();
    }

    private Protected of(int question, Node tree) {
        SequencedMap<Cell, Released> cells = new LinkedHashMap<>();
        Map<Cell, Reason> reasons = new LinkedHashMap<>();
        Map<String, Released> words = CoarseWords.of(root, rule, totals, question);
        collect(tree, root, true, words, cells, reasons);
        return new Protected(cells, reasons);
    }

    /**
     * Nodes of nobody have no value. They are absent where their parent is published, and bear the mark of the others
     * where it is hidden, so that there their absence tells nothing.
     */
    private void collect(
            Node node,
            Place place,
            boolean isBelowShown,
            Map<String, Released> words,
            Map<Cell, Released> cells,
            Map<Cell, Reason> reasons) {
        boolean isShown = totals.shown().contains(node.code());
        if (isShown || !isBelowShown || place.people() > 0) {
            Cell total = new Cell(node.code(), Group.T);
            cells.put(
                    total,
                    isShown ? figure(node.answers().total()) : words.getOrDefault(node.code(), Released.Withheld.MARK));
            if (!isShown) {
                reasons.put(total, totals.hidden().getOrDefault(node.code(), Reason.TOO_FEW));
            }
            putGenders(node, place, cells, reasons);
        }
        boolean areBelowShown = isShown || (isBelowShown && place.people() == 0);
        for (int child = 0; child < place.children().size(); child++) {
            collect(node.children().get(child), place.children().get(child), areBelowShown, words, cells, reasons);
        }
    }

    private void putGenders(Node node, Place place, Map<Cell, Released> cells, Map<Cell, Reason> reasons) {
        for (Group group : List.of(Group.K, Group.M)) {
            Cell cell = new Cell(node.code(), group);
            Count count =
                    group == Group.K ? node.answers().women() : node.answers().men();
            if (!pairs.contains(node.code())) {
                cells.put(cell, Released.Withheld.MARK);
                reasons.put(cell, reasonOfGenders(place));
            } else if (count.denominator() > 0) {
                cells.put(cell, figure(count));
            }
        }
    }

    private Reason reasonOfGenders(Place place) {
        if (place.genders().stream().anyMatch(part -> rule.threshold().endangers(part.people()))) {
            return Reason.TOO_FEW;
        }
        return place.genders().stream().allMatch(rule::isSafe) ? Reason.PROTECTS_A_NEIGHBOUR : Reason.CERTAIN_ANSWER;
    }

    private static Released figure(Count count) {
        return new Released.Figure(count);
    }
}
