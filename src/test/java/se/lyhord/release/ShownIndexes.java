package se.lyhord.release;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.lyhord.disclosure.Released;
import se.lyhord.disclosure.ReleasedLedgerRow;
import se.lyhord.index.CompositeRange;
import se.lyhord.index.NodeIndex;

/** Indexes as the ledger gives them back, for tests of what shows them. */
public final class ShownIndexes {

    private ShownIndexes() {}

    /** An index of two parts, 4 of 5 and 1 of 2, with a range of five points on each side. */
    public static ReleasedIndex.Shown shown(int version, String index) {
        var value = new BigDecimal(index);
        var half = new BigDecimal("5.0");
        return (ReleasedIndex.Shown) new ReleasedIndexRow(
                        version,
                        new NodeIndex.Value(
                                value,
                                new CompositeRange(value.subtract(half), value.add(half)),
                                value,
                                List.of(value, BigDecimal.ZERO),
                                List.of(value, value),
                                Optional.empty()),
                        List.of(figure(4, 5), figure(1, 2)))
                .readBack();
    }

    public static ReleasedIndex withheld() {
        return new ReleasedIndexRow(1, null, List.of()).readBack();
    }

    private static Released.Figure figure(long met, long counted) {
        return (Released.Figure) ReleasedLedgerRow.ofFigure(met, counted).readBack();
    }
}
