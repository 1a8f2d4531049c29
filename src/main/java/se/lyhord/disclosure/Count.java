package se.lyhord.disclosure;

/**
 * A raw count of one group, not yet judged: it must not leave the system as it is.
 *
 * @param numerator how many were met; it can exceed the denominator where more answered than were invited
 * @param denominator the people in the group
 */
public record Count(long numerator, long denominator) {

    static final Count NOBODY = new Count(0, 0);

    public Count {
        if (numerator < 0 || denominator < 0 || (denominator == 0 && numerator > 0)) {
            throw new IllegalArgumentException("no group has the counts " + numerator + " of " + denominator);
        }
    }

    Count plus(Count other) {
        return new Count(numerator + other.numerator, denominator + other.denominator);
    }

    Count minus(Count other) {
        return new Count(numerator - other.numerator, denominator - other.denominator);
    }
}
