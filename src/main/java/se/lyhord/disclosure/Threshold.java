package se.lyhord.disclosure;

/**
 * The smallest group that may be told of: no figure of fewer people is shown or can be worked out.
 *
 * @param people the number of people, at least 2, for one of one hides nobody
 */
public record Threshold(int people) {

    /** Inside the organisation. */
    public static final Threshold INTERNAL = new Threshold(5);

    /** Open exports of shares. */
    public static final Threshold OPEN = new Threshold(8);

    /** Open exports of counts and rates. */
    public static final Threshold OPEN_COUNTS = new Threshold(10);

    public Threshold {
        if (people < 2) {
            throw new IllegalArgumentException("a threshold is at least 2 people, not " + people);
        }
    }

    /** Whether a group is so large that it may be told of. */
    boolean allows(long group) {
        return group >= people;
    }

    /** Whether a group holds somebody, and too few. */
    boolean endangers(long group) {
        return group > 0 && group < people;
    }
}
