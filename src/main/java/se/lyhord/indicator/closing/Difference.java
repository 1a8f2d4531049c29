package se.lyhord.indicator.closing;

/**
 * A value that a revision changes.
 *
 * @param before numerator and denominator as {@code 3/4}; empty where there was no value
 * @param after the same after the revision; empty where there is none any more
 */
public record Difference(String indicator, String node, String gender, String before, String after) {

    /** Stands for counts that are told nowhere. */
    public static final String WITHHELD = "withheld";

    /** The same without its counts: that a figure of answers changes may be told, by how much would tell who came late. */
    Difference withoutCounts() {
        return new Difference(indicator, node, gender, WITHHELD, WITHHELD);
    }
}
