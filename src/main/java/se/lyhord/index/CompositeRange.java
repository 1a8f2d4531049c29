package se.lyhord.index;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import org.springframework.modulith.NamedInterface;

/**
 * Between what the index lies, rounded outwards to one decimal.
 *
 * @param low the low end
 * @param high the high end
 */
@NamedInterface("formula")
public record CompositeRange(BigDecimal low, BigDecimal high) {

    private static final int OUTSIDE_EACH_SIDE_PER_THOUSAND = 25;
    private static final int THOUSAND = 1000;

    public CompositeRange {
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("a range runs upwards, not from " + low + " to " + high);
        }
    }

    /** The middle 95 % of the values, and what is shown. */
    static CompositeRange around(BigDecimal shown, double[] values) {
        var low = new BigDecimal(lowest(values)).setScale(1, RoundingMode.FLOOR);
        var high = new BigDecimal(highest(values)).setScale(1, RoundingMode.CEILING);
        return new CompositeRange(low.min(shown), high.max(shown));
    }

    /** The value that one in forty lie below. */
    static double lowest(double[] values) {
        return sorted(values)[outside(values)];
    }

    /** The value that one in forty lie above. */
    static double highest(double[] values) {
        return sorted(values)[values.length - 1 - outside(values)];
    }

    private static int outside(double[] values) {
        return values.length * OUTSIDE_EACH_SIDE_PER_THOUSAND / THOUSAND;
    }

    private static double[] sorted(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted;
    }
}
