package se.lyhord.indicator.store;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.LongFunction;
import se.lyhord.indicator.Definition.Kind;
import se.lyhord.indicator.Period;

/**
 * Adds the quarters of a longer period, place by place of the last quarter's set of definitions. Quarters that were
 * computed with other sets are put in its order first; an indicator that one of them was computed without stays 0 of 0.
 */
final class PeriodSums {

    private static final int NOT_COUNTED = -1;

    private final Period period;
    private final SortedMap<String, Long> sets;
    private final LongFunction<List<String>> codes;
    private final List<String> target;
    private final List<String> kinds;
    private final Set<String> throughout;

    /**
     * @param sets the set that each of the quarters was computed with
     * @param codes the indicators of a set
     * @param kinds of the same
     */
    PeriodSums(
            Period period,
            SortedMap<String, Long> sets,
            LongFunction<List<String>> codes,
            LongFunction<List<String>> kinds) {
        this.period = period;
        this.sets = sets;
        this.codes = codes;
        this.target = codes.apply(set());
        this.kinds = kinds.apply(set());
        this.throughout = new HashSet<>(target);
        Set.copyOf(sets.values()).forEach(set -> throughout.retainAll(codes.apply(set)));
    }

    /** What reads the nodes of a quarter. */
    interface Quarters {
        void read(String quarter, BiConsumer<String, Groups> each);
    }

    /** The set that the period's counts are of. */
    long set() {
        return Objects.requireNonNull(sets.get(period.last().toString()));
    }

    /** The nodes that any of the quarters has, by code. */
    SortedMap<String, Groups> of(Quarters quarters) {
        var sums = new TreeMap<String, Groups>();
        if (target.isEmpty()) {
            return sums;
        }
        sets.forEach((quarter, set) -> {
            var from = places(quarter, codes.apply(set));
            quarters.read(
                    quarter,
                    (node, groups) -> sums.computeIfAbsent(node, _ -> new Groups())
                            .add(groups.in(counts -> inOrder(counts, from))));
        });
        return sums;
    }

    /** Where a quarter has what is added at each place of the target. */
    private int[] places(String quarter, List<String> there) {
        var from = new int[target.size()];
        for (var i = 0; i < from.length; i++) {
            var isAdded = throughout.contains(target.get(i))
                    && (!kinds.get(i).equals(Kind.ON_DAY.name())
                            || quarter.equals(period.last().toString()));
            from[i] = isAdded ? there.indexOf(target.get(i)) : NOT_COUNTED;
        }
        return from;
    }

    private static int[] inOrder(int[] counts, int[] from) {
        var ordered = new int[2 * from.length];
        for (var i = 0; i < from.length; i++) {
            if (from[i] != NOT_COUNTED) {
                ordered[i] = counts[from[i]];
                ordered[from.length + i] = counts[counts.length / 2 + from[i]];
            }
        }
        return ordered;
    }
}
