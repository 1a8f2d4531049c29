package se.lyhord.disclosure;

import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Decides what may be shown of one period, of one question or of several that are told of the same people: totals by
 * {@link TreeProtection}, women and men by {@link GenderProtection}, and {@link CoarseWords} in the place of some totals.
 * Questions that are told of together are shown at the same nodes, or what one hides another would tell.
 */
public final class Protection {

    private static final List<Group> GENDERS = List.of(Group.K, Group.M);

    private final Place root;
    private final SensitivityRule rule;
    private final TreeProtection totals;
    private final BitSet pairs;

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
        Output output = new Output(CoarseWords.of(root, rule, totals, question), root.size());
        collect(tree, root, true, output);
        return Protected.of(output.cells(), output.reasons());
    }

    private record Output(Map<String, Released> words, SequencedMap<Cell, Released> cells, Map<Cell, Reason> reasons) {

        Output(Map<String, Released> words, int places) {
            this(words, LinkedHashMap.newLinkedHashMap(Group.values().length * places), new HashMap<>());
        }
    }

    /**
     * Nodes of nobody have no value. They are absent where their parent is published, and bear the mark of the others
     * where it is hidden, so that there their absence tells nothing.
     */
    private void collect(Node node, Place place, boolean isBelowShown, Output output) {
        boolean isShown = totals.isShown(place);
        if (isShown || !isBelowShown || place.people() > 0) {
            Cell total = new Cell(node.code(), Group.T);
            if (isShown) {
                output.cells().put(total, new Released.Figure(node.answers().total()));
            } else {
                output.cells().put(total, output.words().getOrDefault(node.code(), Released.Withheld.MARK));
                output.reasons().put(total, totals.reason(place));
            }
            putGenders(node, place, output);
        }
        boolean areBelowShown = isShown || (isBelowShown && place.people() == 0);
        for (int child = 0; child < place.children().size(); child++) {
            collect(node.children().get(child), place.children().get(child), areBelowShown, output);
        }
    }

    private void putGenders(Node node, Place place, Output output) {
        boolean isShown = pairs.get(place.number());
        Reason reason = isShown ? Reason.TOO_FEW : reasonOfGenders(place);
        for (Group group : GENDERS) {
            Count count = node.answers().of(group);
            if (!isShown) {
                Cell cell = new Cell(node.code(), group);
                output.cells().put(cell, Released.Withheld.MARK);
                output.reasons().put(cell, reason);
            } else if (count.denominator() > 0) {
                output.cells().put(new Cell(node.code(), group), new Released.Figure(count));
            }
        }
    }

    private Reason reasonOfGenders(Place place) {
        boolean areSafe = true;
        for (Block part : place.genders()) {
            if (rule.threshold().endangers(part.people())) {
                return Reason.TOO_FEW;
            }
            areSafe &= rule.isSafe(part);
        }
        return areSafe ? Reason.PROTECTS_A_NEIGHBOUR : Reason.CERTAIN_ANSWER;
    }
}
