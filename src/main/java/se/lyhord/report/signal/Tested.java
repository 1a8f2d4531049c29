package se.lyhord.report.signal;

/**
 * A comparison that was tested.
 *
 * @param way which way it goes, whatever chance could do
 * @param pValue how often chance alone would make at least as much
 * @param adjusted the same among all comparisons of the page, by Benjamini and Hochberg
 */
public record Tested(Way way, double pValue, double adjusted) {

    /** The share of wrong ones among what is called clear that is borne with, and the usual level of a single test. */
    public static final double Q = 0.05;

    /** A comparison that nobody has looked at beside others yet. */
    Tested(Way way, double pValue) {
        this(way, pValue, pValue);
    }

    /** What may be said of it. */
    public enum Verdict {
        /** Within what chance gives. */
        CHANCE,
        /** Outside what chance gives one comparison, but so many are made at once that some come out so by chance. */
        ONE_OF_MANY,
        /** Clear among all comparisons of the page. */
        CLEAR
    }

    public Verdict verdict() {
        if (adjusted <= Q) {
            return Verdict.CLEAR;
        }
        return pValue <= Q ? Verdict.ONE_OF_MANY : Verdict.CHANCE;
    }

    Tested adjustedTo(double among) {
        return new Tested(way, pValue, among);
    }
}
