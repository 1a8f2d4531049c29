package se.lyhord.disclosure;

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

    private static final Comparator<Choice> CHEAPEST_FIRST = Comparator.comparingLong(Choice::weight)
            .thenComparingInt(choice -> Integer.bitCount(choice.bits()))
            .thenComparing(Choice::bits, Comparator.reverseOrder());

    private record Choice(int bits, long weight) {}

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
                .mapToObj(bits -> new Choice(bits, table.weight(cells(bits))))
                .sorted(CHEAPEST_FIRST)
                .map(choice -> cells(choice.bits()))
                .filter(cells -> audit.isSafe(TableProtection.union(primary, cells)))
                .findFirst()
                .orElseThrow();
    }

    private Set<C> cells(int bits) {
        Set<C> cells = new LinkedHashSet<>();
        for (int at = 0; at < others.size(); at++) {
            if ((bits >> (others.size() - 1 - at) & 1) == 1) {
                cells.add(others.get(at));
            }
        }
        return cells;
    }
}
