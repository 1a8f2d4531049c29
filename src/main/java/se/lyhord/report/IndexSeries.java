package se.lyhord.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import se.lyhord.organisation.Quarter;
import se.lyhord.release.ReleasedIndex;

/**
 * The quality index of a node over time, of what may be shown.
 *
 * @param quarters what is shown in each quarter that was computed
 */
public record IndexSeries(SortedMap<Quarter, ReleasedIndex> quarters) {

    public IndexSeries {
        quarters = new TreeMap<>(quarters);
    }

    public boolean isEmpty() {
        return quarters.isEmpty();
    }

    /** The computed quarters, the latest first. */
    public List<Quarter> latestFirst() {
        return List.copyOf(quarters.sequencedKeySet().reversed());
    }

    /** What is shown in a quarter; empty where nothing was computed. */
    public Optional<ReleasedIndex> at(Quarter quarter) {
        return Optional.ofNullable(quarters.get(quarter));
    }

    /** The latest quarter whose index is shown, or else the latest that was computed. */
    public Optional<Quarter> mostTelling() {
        return latestFirst().stream()
                .filter(quarter -> quarters.get(quarter) instanceof ReleasedIndex.Shown)
                .findFirst()
                .or(() -> latestFirst().stream().findFirst());
    }

    /** What is usual in the latest series, of the quarters whose index is shown; empty where there are too few. */
    public Optional<UsualIndex> usual() {
        var shown = new TreeMap<Quarter, BigDecimal>();
        for (var quarter : latestFirst()) {
            if (quarters.get(quarter) instanceof ReleasedIndex.Shown one) {
                shown.put(quarter, one.index());
            }
            if (breaksAt(quarter)) {
                break;
            }
        }
        return UsualIndex.of(shown);
    }

    /** Whether an index of a quarter is the first of its series: of another version than the one shown before it. */
    public boolean breaksAt(Quarter quarter) {
        return quarters.get(quarter) instanceof ReleasedIndex.Shown shown
                && quarters.headMap(quarter).sequencedValues().reversed().stream()
                        .filter(ReleasedIndex.Shown.class::isInstance)
                        .map(ReleasedIndex.Shown.class::cast)
                        .findFirst()
                        .filter(before -> before.version() != shown.version())
                        .isPresent();
    }
}
