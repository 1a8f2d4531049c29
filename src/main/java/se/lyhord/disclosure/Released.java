package se.lyhord.disclosure;

/**
 * What may be shown in the place of a figure. Values of this type come out of this module alone: from
 * {@link Protection}, {@link YearProtection} and {@link OwnRecords}, and again from the ledger by
 * {@link ReleasedLedgerRow}.
 */
public sealed interface Released {

    /** A figure that may be shown, as the counts that everything else is computed from. */
    final class Figure implements Released {

        private final Count count;

        Figure(Count count) {
            if (count.denominator() == 0) {
                throw new IllegalArgumentException("a figure of nobody has no value and is no figure");
            }
            this.count = count;
        }

        /** How many were met; more than the denominator where more answered than were invited. */
        public long numerator() {
            return count.numerator();
        }

        /** The people that the figure is about, at least one. */
        public long denominator() {
            return count.denominator();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Figure figure && count.equals(figure.count);
        }

        @Override
        public int hashCode() {
            return count.hashCode();
        }

        @Override
        public String toString() {
            return count.numerator() + " of " + count.denominator();
        }
    }

    /** Whether most answers were positive, where the figure itself is not shown. */
    final class Mostly implements Released {

        static final Mostly POSITIVE = new Mostly();
        static final Mostly NEGATIVE = new Mostly();

        private Mostly() {}

        public boolean isPositive() {
            return this == POSITIVE;
        }

        @Override
        public String toString() {
            return isPositive() ? "mostly positive" : "mostly negative";
        }
    }

    /** A figure that is not shown. There is one such mark, for telling the reasons apart would tell something. */
    final class Withheld implements Released {

        static final Withheld MARK = new Withheld();

        private Withheld() {}

        @Override
        public String toString() {
            return "withheld";
        }
    }
}
