package se.lyhord.disclosure;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
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
    private final Set<String> shown = new HashSet<>();
    private final Map<String, Reason> hidden = new HashMap<>();

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
        } else {
            protection.hide(root);
        }
        return protection;
    }

    /** The codes of nodes with a total that is shown. */
    Set<String> shown() {
        return shown;
    }

    /** Why the others are not, by code. A node of nobody has no reason. */
    Map<String, Reason> hidden() {
        return hidden;
    }

    /** Those at a published node who are at none of the published ones right below it. */
    Block residual(Place published) {
        Block rest = published.total();
        for (Place child : published.children()) {
            if (shown.contains(child.code())) {
                rest = rest.minus(child.total());
            }
        }
        return rest;
    }

    private boolean mayBeShown(Place place) {
        return rule.isSafe(place.total()) && place.people() > 0 && allowed.test(place.code());
    }

    private void publish(Place place) {
        shown.add(place.code());
        Deque<Place> visible = new ArrayDeque<>();
        Block together = Block.nobody(place.total().questions());
        for (Place child : place.children().stream().sorted(SMALLEST_FIRST).toList()) {
            if (mayBeShown(child)) {
                visible.add(child);
            } else {
                hide(child);
                together = together.plus(child.total());
            }
        }
        while (!rule.isSafe(together)) {
            // never empty here: the children together are the node, which may be told of
            Place smallest = visible.removeFirst();
            hide(smallest);
            together = together.plus(smallest.total());
        }
        visible.forEach(this::publish);
    }

    private void hide(Place place) {
        place.all().filter(below -> below.people() > 0).forEach(below -> hidden.put(below.code(), reason(below)));
    }

    private Reason reason(Place place) {
        if (rule.threshold().endangers(place.people())) {
            return Reason.TOO_FEW;
        }
        return rule.isSafe(place.total()) ? Reason.PROTECTS_A_NEIGHBOUR : Reason.CERTAIN_ANSWER;
    }
}
