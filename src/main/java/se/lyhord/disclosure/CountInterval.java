package se.lyhord.disclosure;

/**
 * What a reader knows of a number of people: it is one of the whole numbers from the least to the most, both included.
 *
 * @param least at least 0
 * @param most {@code Long.MAX_VALUE} where nothing published limits it
 */
public record CountInterval(long least, long most) {

    public CountInterval {
        if (least < 0 || most < least) {
            throw new IllegalArgumentException("no number of people lies from " + least + " to " + most);
        }
    }

    static CountInterval exactly(long count) {
        return new CountInterval(count, count);
    }

    /** Whether the number is known. */
    public boolean isExact() {
        return least == most;
    }

    /** How many numbers it leaves open, at least 1. */
    long numbers() {
        return most == Long.MAX_VALUE ? most : most - least + 1;
    }

    /**
     * Whether a reader must reckon with each number from 1 to the threshold − 1, and with more than one number: what an
     * interval has to do for a withheld cell.
     */
    public boolean hides(Threshold threshold) {
        return least <= 1 && most >= threshold.people() - 1 && !isExact();
    }

    /** The smallest interval with this one and the other. */
    CountInterval or(CountInterval other) {
        return new CountInterval(Math.min(least, other.least), Math.max(most, other.most));
    }
}
