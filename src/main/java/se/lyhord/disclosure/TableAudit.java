package se.lyhord.disclosure;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Looks for cells of a table that a reader knows too well although they are withheld. A cell under the threshold has to
 * leave every number from 1 to the threshold − 1 open; a larger one, that must not be told for another reason, as many
 * numbers as the threshold. To withhold two cells in each row and column is not enough for that. It knows nothing of how
 * the withheld cells were chosen.
 *
 * <p>Cells are judged one by one; the smallest group that several cells make together is what {@link GroupAudit} finds in
 * {@link CountTable#sumsWithout}.
 */
public final class TableAudit<C> {

    /**
     * A cell that is known too well.
     *
     * @param interval what is known of it
     * @param own the cell of the reader who knows it; none where everybody does
     */
    public record Exposure<C>(C cell, CountInterval interval, Optional<C> own) {}

    private final CountTable<C> table;
    private final List<C> primary;
    private final Threshold threshold;
    private final Set<Insight> insights;

    /** @param primary the cells that must not be told, withheld or not */
    public TableAudit(CountTable<C> table, Set<C> primary, Threshold threshold, Set<Insight> insights) {
        this.table = table;
        this.primary =
                table.counts().keySet().stream().filter(primary::contains).toList();
        this.threshold = threshold;
        this.insights = Set.copyOf(insights);
    }

    /**
     * The first cell found that is known too well where these cells are withheld; empty where there is none.
     *
     * @throws IllegalArgumentException where a cell of nobody is withheld although such cells are always shown
     */
    public Optional<Exposure<C>> exposure(Set<C> withheld) {
        if (withheld.stream().anyMatch(cell -> table.people(cell) < leastWithheld())) {
            throw new IllegalArgumentException("cells of nobody are always shown, and not withheld: " + withheld);
        }
        return Stream.concat(Stream.of(Optional.<C>empty()), insiders(withheld))
                .flatMap(own -> exposures(withheld, own))
                .findFirst();
    }

    boolean isSafe(Set<C> withheld) {
        return exposure(withheld).isEmpty();
    }

    /** No withheld cell is less, as readers know. */
    long leastWithheld() {
        return insights.contains(Insight.EMPTY_CELLS_ARE_SHOWN) ? 1 : 0;
    }

    private Stream<Optional<C>> insiders(Set<C> withheld) {
        return insights.contains(Insight.OWN_CELL)
                ? withheld.stream().filter(cell -> table.people(cell) == 1).map(Optional::of)
                : Stream.empty();
    }

    private Stream<Exposure<C>> exposures(Set<C> withheld, Optional<C> own) {
        Set<C> unknown = new LinkedHashSet<>(withheld);
        own.ifPresent(unknown::remove);
        LinearAudit<C> audit = LinearAudit.of(table.sumsWithout(unknown), leastWithheld());
        return primary.stream()
                .filter(cell -> !own.equals(Optional.of(cell)))
                // what subtraction alone gives comes first, for it needs no simplex
                .sorted(Comparator.comparing(cell -> !audit.isKnown(cell)))
                .map(cell -> new Exposure<>(cell, audit.interval(cell), own))
                .filter(exposure -> !hides(exposure));
    }

    private boolean hides(Exposure<C> exposure) {
        return threshold.allows(table.people(exposure.cell()))
                ? threshold.allows(exposure.interval().numbers())
                : exposure.interval().hides(threshold);
    }
}
