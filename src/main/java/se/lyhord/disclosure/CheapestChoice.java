package se.lyhord.disclosure;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Goes through every set of further cells to withhold, the cheapest first: by the people in them, then by their number,
 * then those that stand first in the table. A set is a number whose highest bit is the first cell.
 */
final class CheapestChoice<C> {

    private final CountTable<C> table;
    private final Set<C> primary;
    private final List<C> others;

    CheapestChoice(CountTable<C> table, Set<C> primary, List<C> others) {
        this.table = table;
        this.primary = primary;
        this.others = others;
    }

    /** The cheapest set that the audit passes; there must be one, all others for example. */
    Set<C> firstSafe(TableAudit<C> audit) {
        return IntStream.range(0, 1 << others.size())
                .boxed()
                .sorted(Comparator.comparingLong((Integer choice) -> table.weight(cells(choice)))
                        .thenComparing(Integer::bitCount)
                        .thenComparing(Collections.reverseOrder()))
                .map(this::cells)
                .filter(cells -> audit.isSafe(TableProtection.union(primary, cells)))
                .findFirst()
                .orElseThrow();
    }

    private Set<C> cells(int choice) {
        Set<C> cells = new LinkedHashSet<>();
        for (int at = 0; at < others.size(); at++) {
            if ((choice >> (others.size() - 1 - at) & 1) == 1) {
                cells.add(others.get(at));
            }
        }
        return cells;
    }
}
