package se.lyhord.disclosure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;

/**
 * Protects the totals of a tree. Children that may not be told of are hidden, and if that is so of them together, also the
 * smallest of the others (by people, then code) until it is not: each published node minus the published ones below it is
 * nobody or may be told of. Below a hidden node everything is hidden.
 */
final class TreeProtection {

    private static final Comparator<Place> SMALLEST_FIRST =
            Comparator.comparingLong(Place::people).thenComparing(Place::code);

    private final SensitivityRule rule;
    private final Predicate<String> allowed;
    private final BitSet shown = new BitSet();

    private TreeProtection(SensitivityRule rule, Predicate<String> allowed) {
        this.rule = rule;
        this.allowed = allowed;
    }

    /**
     * Decides on the totals.
     *
     * @param allowed the nodes that are asked for; others are hidden
     */
    static TreeProtection of(Place root, SensitivityRule rule, Predicate<String> allowed) {
        TreeProtection protection = new TreeProtection(rule, allowed);
        if (protection.mayBeShown(root)) {
            protection.publish(root);
        }
        return protection;
    }

    boolean isShown(Place place) {
        return shown.get(place.number());
    }

    /** Those at a published node who are at none of the published ones right below it. */
    Block residual(Place published) {
        Block rest = published.total();
        for (Place child : published.children()) {
            if (isShown(child)) {
                rest = rest.minus(child.total());
            }
        }
        return rest;
    }

    /** Why a total is not shown. */
    Reason reason(Place hidden) {
        if (hidden.people() == 0 || rule.threshold().endangers(hidden.people())) {
            return Reason.TOO_FEW;
        }
        return rule.isSafe(hidden.total()) ? Reason.PROTECTS_A_NEIGHBOUR : Reason.CERTAIN_ANSWER;
    }

    private boolean mayBeShown(Place place) {
        return place.people() > 0 && rule.isSafe(place.total()) && allowed.test(place.code());
    }

    private void publish(Place place) {
        shown.set(place.number());
        Deque<Place> visible = new ArrayDeque<>();
        Block together = Block.nobody(place.total().questions());
        List<Place> hidden = new ArrayList<>();
        List<Place> children = new ArrayList<>(place.children());
        children.sort(SMALLEST_FIRST);
        for (Place child : children) {
            if (mayBeShown(child)) {
                visible.add(child);
            } else {
                together = together.plus(child.total());
                hidden.add(child);
            }
        }
        // all children together are the node, which may be told of
        while (!visible.isEmpty() && !mayBeTold(together, hidden)) {
            hidden.add(visible.getFirst());
            together = together.plus(visible.removeFirst().total());
        }
        visible.forEach(this::publish);
    }

    /** Also of none of the hidden, by what they are together. */
    private boolean mayBeTold(Block together, List<Place> hidden) {
        return rule.isSafe(together)
                && hidden.stream().noneMatch(place -> rule.isCertainWithin(place.total(), together));
    }
}
