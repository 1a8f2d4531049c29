package se.lyhord.disclosure;

import org.jspecify.annotations.Nullable;

/**
 * How the ledger keeps what the protection decided: both counts of a figure, or neither where it is withheld.
 * {@link #readBack()} makes a {@link Released} from plain numbers and therefore has one rightful caller, the store of
 * the ledger, {@code se.lyhord.release.store}, on rows that {@link #of(Released)} wrote.
 */
public record ReleasedLedgerRow(
        @Nullable Long numerator, @Nullable Long denominator) {

    public ReleasedLedgerRow {
        if ((numerator == null) != (denominator == null)) {
            throw new IllegalArgumentException(
                    "a ledger row has both counts or neither, not " + numerator + " of " + denominator);
        }
    }

    /** The row to store. */
    public static ReleasedLedgerRow of(Released released) {
        return switch (released) {
            case Released.Figure figure -> new ReleasedLedgerRow(figure.numerator(), figure.denominator());
            case Released.Withheld withheld -> new ReleasedLedgerRow(null, null);
        };
    }

    /** What had been decided when the row was written; nothing is judged anew. */
    public Released readBack() {
        return numerator == null || denominator == null
                ? Released.Withheld.MARK
                : new Released.Figure(new Count(numerator, denominator));
    }
}
