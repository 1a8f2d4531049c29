package se.lyhord.disclosure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Protects genders beside the totals. K and M stand beside a shown total only together, and only as long as no group that
 * may not be told of can be worked out, others (X) being the rest. From the root downwards, level by level and by code,
 * each node gets its pair if that still holds, and if no answer becomes certain by {@link MarginBounds}.
 *
 * <p>A node with its pair, less the nodes below it that have theirs, is a {@link Region}; outside them nobody is told of
 * by gender. No group can be put together of people of two regions but of such groups of each.
 */
final class GenderProtection {

    private final SensitivityRule rule;
    private final TreeProtection totals;
    private final @Nullable Region[] regions;
    private final @Nullable List<Block>[] blocks;
    private final BitSet shown = new BitSet();

    @SuppressWarnings("unchecked")
    private GenderProtection(SensitivityRule rule, TreeProtection totals, int places) {
        this.rule = rule;
        this.totals = totals;
        regions = new Region[places];
        blocks = new List[places];
    }

    /** The places that show women and men, by number, of those allowed. */
    static BitSet shown(Place root, SensitivityRule rule, TreeProtection totals, Predicate<String> allowed) {
        GenderProtection protection = new GenderProtection(rule, totals, root.size());
        if (totals.isShown(root)) {
            protection.collect(root);
            protection.admit(root, allowed);
        }
        return protection.shown;
    }

    /** @param above the nearest node above with its pair, of whose region the node is a part so far; null for none */
    private record Turn(Place place, @Nullable Place above) {}

    private Region collect(Place place) {
        List<Block> rest = new ArrayList<>(place.genders());
        Region region = Region.nobody(place.total().questions());
        for (Place child : place.children()) {
            if (totals.isShown(child)) {
                region.add(collect(child));
                for (int gender = 0; gender < rest.size(); gender++) {
                    rest.set(gender, rest.get(gender).minus(child.genders().get(gender)));
                }
            }
        }
        region.add(rest);
        blocks[place.number()] = rest;
        regions[place.number()] = region;
        return region;
    }

    private void admit(Place root, Predicate<String> allowed) {
        Deque<Turn> turns = new ArrayDeque<>(List.of(new Turn(root, null)));
        while (!turns.isEmpty()) {
            Turn turn = turns.removeFirst();
            boolean isShown = allowed.test(turn.place().code()) && admit(turn);
            for (Place child : turn.place().children()) {
                if (totals.isShown(child)) {
                    turns.add(new Turn(child, isShown ? turn.place() : turn.above()));
                }
            }
        }
    }

    private boolean admit(Turn turn) {
        Region own = region(turn.place());
        if (!own.isSafe(rule) || MarginBounds.tell(rule, blocksBelow(turn.place()))) {
            return false;
        }
        Place above = turn.above();
        if (above != null) {
            Region rest = region(above).minus(own);
            shown.set(turn.place().number());
            boolean isRestSafe = rest.isSafe(rule) && !MarginBounds.tell(rule, blocksBelow(above));
            shown.clear(turn.place().number());
            if (!isRestSafe) {
                return false;
            }
            regions[above.number()] = rest;
        }
        shown.set(turn.place().number());
        return true;
    }

    /** Those of a region: of a node and of all below it that show no pair. */
    private List<List<Block>> blocksBelow(Place place) {
        List<List<Block>> all = new ArrayList<>();
        all.add(Objects.requireNonNull(blocks[place.number()]));
        for (Place child : place.children()) {
            if (totals.isShown(child) && !shown.get(child.number())) {
                all.addAll(blocksBelow(child));
            }
        }
        return all;
    }

    private Region region(Place place) {
        return Objects.requireNonNull(regions[place.number()]);
    }
}
