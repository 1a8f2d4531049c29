package se.lyhord.disclosure;

/**
 * Figures about the organisation's own work (implementation plans), shown inside it to those who may read the records
 * behind them: nothing is withheld. Never for survey answers, and never for an open export.
 */
public final class OwnRecords {

    private OwnRecords() {}

    /**
     * Releases a figure as it is.
     *
     * @throws IllegalArgumentException for a denominator of 0, which gives no value, and for negative counts
     */
    public static Released release(long numerator, long denominator) {
        return new Released.Figure(new Count(numerator, denominator));
    }
}
