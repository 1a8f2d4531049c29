package se.lyhord.report.signal;

import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import se.lyhord.disclosure.OwnRecords;
import se.lyhord.disclosure.Released;
import se.lyhord.disclosure.ReleasedLedgerRow;
import se.lyhord.organisation.Quarter;

/** Released series made by hand, which begin with the first quarter of 2021. */
public final class Series {

    public static final Quarter FIRST = Quarter.of("2021-Q1");
    public static final Released WITHHELD =
            new ReleasedLedgerRow(ReleasedLedgerRow.Status.WITHHELD, null, null).readBack();

    private Series() {}

    public static Released.Figure figure(long numerator, long denominator) {
        return (Released.Figure) OwnRecords.release(numerator, denominator);
    }

    /** A history up to the last of these, one a quarter. */
    static History of(Released... quarters) {
        return of(new TreeSet<>(), quarters);
    }

    static History of(SortedSet<Quarter> breaks, Released... quarters) {
        var released = new TreeMap<Quarter, Released>();
        for (var at = 0; at < quarters.length; at++) {
            released.put(FIRST.plus(at), quarters[at]);
        }
        return new History(released.lastKey(), released, breaks);
    }
}
