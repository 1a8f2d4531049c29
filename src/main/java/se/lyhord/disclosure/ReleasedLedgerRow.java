package se.lyhord.disclosure;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How the ledger keeps what the protection decided: both counts of a figure, or neither where it is not shown.
 * {@link #readBack()} makes a {@link Released} from plain numbers and therefore has one rightful caller, the store of
 * the ledger, {@code se.lyhord.release.store}, on rows that {@link #of(Released)} wrote.
 */
public record ReleasedLedgerRow(
        Status status, @Nullable Long numerator, @Nullable Long denominator) {

    /** What stands in the place of the figure. */
    public enum Status {
        RELEASED,
        WITHHELD,
        MOSTLY_POSITIVE,
        MOSTLY_NEGATIVE;

        /** As it is written in tables and files. */
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** What is written in a table or file. */
        public static Status of(String text) {
            return valueOf(text.toUpperCase(Locale.ROOT));
        }
    }

    public ReleasedLedgerRow {
        boolean isFigure = status == Status.RELEASED;
        if ((numerator != null) != isFigure || (denominator != null) != isFigure) {
            throw new IllegalArgumentException("a ledger row has both counts or neither: %s has %s of %s"
                    .formatted(status, numerator, denominator));
        }
    }

    /** The row of a figure. */
    public static ReleasedLedgerRow ofFigure(long numerator, long denominator) {
        return new ReleasedLedgerRow(Status.RELEASED, numerator, denominator);
    }

    /** The row to store. */
    public static ReleasedLedgerRow of(Released released) {
        return switch (released) {
            case Released.Figure figure -> ofFigure(figure.numerator(), figure.denominator());
            case Released.Withheld _ -> new ReleasedLedgerRow(Status.WITHHELD, null, null);
            case Released.Mostly mostly ->
                new ReleasedLedgerRow(
                        mostly.isPositive() ? Status.MOSTLY_POSITIVE : Status.MOSTLY_NEGATIVE, null, null);
        };
    }

    /** What had been decided when the row was written; nothing is judged anew. */
    public Released readBack() {
        return switch (status) {
            case RELEASED -> new Released.Figure(new Count(read(numerator), read(denominator)));
            case WITHHELD -> Released.Withheld.MARK;
            case MOSTLY_POSITIVE -> Released.Mostly.POSITIVE;
            case MOSTLY_NEGATIVE -> Released.Mostly.NEGATIVE;
        };
    }

    private static long read(@Nullable Long count) {
        if (count == null) {
            throw new IllegalStateException("a figure has counts");
        }
        return count;
    }
}
