package se.lyhord.disclosure;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Withholds cells of a table so that none of its small ones can be worked out: the small cells themselves and, of others,
 * as few people as possible. Where up to {@value #MOST_TRIED} others could be withheld, that is the cheapest choice there
 * is: least people, then fewest cells, then the order of the table. In larger tables it is a good one, of which no single
 * cell could be shown again. {@link TableAudit} has the last word in both.
 */
public final class TableProtection {

    /** Up to so many cells every choice is tried. */
    static final int MOST_TRIED = 12;

    private TableProtection() {}

    /**
     * The cells to withhold, in the order of the table.
     *
     * @param primary the cells that must not be told, as {@link CountTable#small}
     * @param insights what readers know
     * @return empty where the table must not be published at all: a margin itself tells of too few, or gives a cell away
     *     with everything else withheld
     */
    public static <C> Optional<Set<C>> protect(
            CountTable<C> table, Set<C> primary, Threshold threshold, Set<Insight> insights) {
        TableAudit<C> audit = new TableAudit<>(table, primary, threshold, insights);
        List<C> others = table.counts().keySet().stream()
                .filter(cell -> !primary.contains(cell) && table.people(cell) >= audit.leastWithheld())
                .toList();
        if (tellsOfTooFew(table, threshold) || !audit.isSafe(union(primary, others))) {
            return Optional.empty();
        }
        Set<C> secondary = others.size() <= MOST_TRIED
                ? new CheapestChoice<>(table, primary, others).firstSafe(audit)
                : new LargeTableChoice<>(table, primary, others, audit, threshold).choose();
        return Optional.of(inOrder(table, union(primary, secondary)));
    }

    private static <C> boolean tellsOfTooFew(CountTable<C> table, Threshold threshold) {
        return table.margins().stream().anyMatch(margin -> threshold.endangers(table.weight(margin)));
    }

    static <C> Set<C> union(Collection<C> some, Collection<C> others) {
        Set<C> union = new LinkedHashSet<>(some);
        union.addAll(others);
        return union;
    }

    private static <C> Set<C> inOrder(CountTable<C> table, Set<C> cells) {
        Set<C> ordered = new LinkedHashSet<>(table.counts().keySet());
        ordered.retainAll(cells);
        return ordered;
    }
}
