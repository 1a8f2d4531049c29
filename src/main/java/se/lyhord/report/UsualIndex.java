package se.lyhord.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import se.lyhord.organisation.Quarter;
import se.lyhord.statistics.Interval;
import se.lyhord.statistics.RunChart;
import se.lyhord.statistics.XmrChart;

/**
 * Between which numbers an index lies from quarter to quarter without anything having changed, and where its latest one
 * lies: an XmR chart with screened moving ranges. Where all ranges but the screened ones are 0, those of all are taken.
 *
 * @param latest the latest quarter
 * @param low the lowest usual index, 0 or more
 * @param high the highest, 100 or less
 * @param quarters how many there are an index of
 */
public record UsualIndex(Quarter latest, BigDecimal low, BigDecimal high, Place place, int quarters) {

    /** Of four the farthest is 2.25 mean moving ranges from the mean, and so never outside 2.66. */
    static final int FEWEST = 5;

    /** Where the latest one lies. */
    public enum Place {
        BELOW,
        WITHIN,
        ABOVE
    }

    /** Of the indexes of one series; empty where they are so few that none could lie outside. */
    static Optional<UsualIndex> of(SortedMap<Quarter, BigDecimal> indexes) {
        return indexes.size() < FEWEST
                ? Optional.empty()
                : XmrChart.of(indexes.values().stream()
                                .map(BigDecimal::doubleValue)
                                .toList())
                        .toOptional()
                        .map(chart -> of(indexes, chart.screenedRange() > 0 ? chart.screenedLimits() : chart.limits()));
    }

    /** An index has one decimal, so that none lies between a limit and what it is rounded to inwards. */
    private static UsualIndex of(SortedMap<Quarter, BigDecimal> indexes, Interval limits) {
        var latest = Objects.requireNonNull(indexes.get(indexes.lastKey()));
        // so that a mean of equal numbers is that number
        var low = BigDecimal.valueOf(Math.max(0, limits.lower() - 1e-9)).setScale(1, RoundingMode.CEILING);
        var high = BigDecimal.valueOf(Math.min(100, limits.upper() + 1e-9)).setScale(1, RoundingMode.FLOOR);
        return new UsualIndex(indexes.lastKey(), low, high, place(latest, low, high), indexes.size());
    }

    private static Place place(BigDecimal index, BigDecimal low, BigDecimal high) {
        if (index.compareTo(low) < 0) {
            return Place.BELOW;
        }
        return index.compareTo(high) > 0 ? Place.ABOVE : Place.WITHIN;
    }

    /** Whether there are so few quarters that the limits are preliminary. */
    public boolean isTrial() {
        return quarters < RunChart.FEWEST;
    }
}
