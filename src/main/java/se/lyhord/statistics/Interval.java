package se.lyhord.statistics;

/**
 * A closed interval; for shares on the scale 0 to 1.
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

    /** The part between 0 and 1, for the display of limits that a formula puts outside. */
    public Interval clipped() {
        return new Interval(Math.clamp(lower, 0.0, 1.0), Math.clamp(upper, 0.0, 1.0));
    }

    /** Whether a number lies in the interval or on its ends. */
    public boolean holds(double number) {
        return lower <= number && number <= upper;
    }
}
