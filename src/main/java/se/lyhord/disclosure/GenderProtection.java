package se.lyhord.disclosure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Protects genders beside the totals. K and M stand beside a shown total only together, and only as long as no group that
 * may not be told of can be worked out, others (X) being the rest. From the root downwards, level by level and by code,
 * each node gets its pair if that still holds.
 *
 * <p>A node with its pair, less the nodes below it that have theirs, is a {@link Region}; outside them nobody is told of
 * by gender. No group can be put together of people of two regions but of such groups of each.
 */
final class GenderProtection {

    private final SensitivityRule rule;
    private final TreeProtection totals;
    private final Map<String, Region> regions = new HashMap<>();
    private final Set<String> shown = new HashSet<>();

    private GenderProtection(SensitivityRule rule, TreeProtection totals) {
        this.rule = rule;
        this.totals = totals;
    }

    /** The nodes that show women and men, of those allowed. */
    static Set<String> shown(Place root, SensitivityRule rule, TreeProtection totals, Predicate<String> allowed) {
        GenderProtection protection = new GenderProtection(rule, totals);
        if (totals.shown().contains(root.code())) {
            protection.collect(root);
            protection.admit(root, allowed);
        }
        return protection.shown;
    }

    private record Turn(Place place, String above) {}

    private Region collect(Place place) {
        List<Block> rest = new ArrayList<>(place.genders());
        Region region = Region.nobody(place.total().questions());
        for (Place child : published(place)) {
            region = region.plus(collect(child));
            for (int gender = 0; gender < rest.size(); gender++) {
                rest.set(gender, rest.get(gender).minus(child.genders().get(gender)));
            }
        }
        region = region.plus(rest);
        regions.put(place.code(), region);
        return region;
    }

    private List<Place> published(Place place) {
        return place.children().stream()
                .filter(child -> totals.shown().contains(child.code()))
                .toList();
    }

    private void admit(Place root, Predicate<String> allowed) {
        Deque<Turn> turns = new ArrayDeque<>(List.of(new Turn(root, "")));
        while (!turns.isEmpty()) {
            Turn turn = turns.removeFirst();
            String code = turn.place().code();
            boolean isShown = allowed.test(code) && admit(code, turn.above());
            published(turn.place()).forEach(child -> turns.add(new Turn(child, isShown ? code : turn.above())));
        }
    }

    /** @param above the nearest node above with its pair, of whose region the node is a part so far; empty for none */
    private boolean admit(String code, String above) {
        Region own = Objects.requireNonNull(regions.get(code));
        Optional<Region> rest = Optional.ofNullable(regions.get(above)).map(region -> region.minus(own));
        if (!own.isSafe(rule) || rest.filter(region -> !region.isSafe(rule)).isPresent()) {
            return false;
        }
        rest.ifPresent(region -> regions.put(above, region));
        shown.add(code);
        return true;
    }
}
