package se.lyhord.indicator.store;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.lyhord.indicator.Gender;

/**
 * What was counted at a home or a node: for each of the genders K, M and X the numerators of all indicators and then the
 * denominators, and nothing where nothing was counted.
 */
final class Groups {

    static final List<Gender> GENDERS = List.of(Gender.K, Gender.M, Gender.X);

    private final int[] @Nullable [] counts = new int[GENDERS.size()][];

    /** Of nothing. */
    Groups() {}

    /** Takes the next three fields of a row. */
    static Groups taken(BinaryCopy row) {
        var groups = new Groups();
        for (var i = 0; i < GENDERS.size(); i++) {
            var packed = row.takeBytes();
            groups.counts[i] = packed == null ? null : PackedCounts.unpacked(packed);
        }
        return groups;
    }

    /** As if counted with other definitions. */
    Groups in(UnaryOperator<int[]> order) {
        var groups = new Groups();
        for (var i = 0; i < counts.length; i++) {
            groups.counts[i] = counts[i] == null ? null : order.apply(counts[i]);
        }
        return groups;
    }

    /** Adds others, gender by gender. */
    void add(Groups others) {
        for (var i = 0; i < counts.length; i++) {
            counts[i] = sum(counts[i], others.counts[i]);
        }
    }

    /** Of everyone and then of each gender. */
    int[] @Nullable [] everyoneAndEach() {
        return new int[][] {everyone(), counts[0], counts[1], counts[2]};
    }

    boolean isEmpty() {
        return everyone() == null;
    }

    /** All genders together. */
    private int @Nullable [] everyone() {
        int[] all = null;
        for (var group : counts) {
            all = sum(all, group);
        }
        return all;
    }

    /** Of arrays that are not changed. */
    private static int @Nullable [] sum(int @Nullable [] one, int @Nullable [] other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        var sum = new int[one.length];
        for (var i = 0; i < sum.length; i++) {
            sum[i] = Math.addExact(one[i], other[i]);
        }
        return sum;
    }
}
