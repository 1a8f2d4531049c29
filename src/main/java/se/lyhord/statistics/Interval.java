package se.lyhord.statistics;

/**
 * A closed interval, for shares on the scale 0 to 1.
 *
 * @param lower the low end
 * @param upper the high end, never below {@code lower}
 */
public record Interval(double lower, double upper) {

    public Interval {
        if (!(lower <= upper)) {
            throw new IllegalArgumentException("an interval runs upwards, not from " + lower + " to " + upper);
        }
    }
}
