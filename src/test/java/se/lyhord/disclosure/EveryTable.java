package se.lyhord.disclosure;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Goes through every whole-number table that agrees with published sums, by arithmetic that shares nothing with the audit. */
final class EveryTable<C> {

    private final List<C> cells;
    private final List<PublishedSum<C>> sums;
    private final long[] values;
    private final List<TreeSet<Long>> seen;

    /** @param open the cells that are no less than the least; the others are published */
    EveryTable(List<C> cells, List<PublishedSum<C>> sums, Set<C> open, long least) {
        this.cells = cells;
        this.sums = sums;
        this.values = new long[cells.size()];
        this.seen = cells.stream().map(cell -> new TreeSet<Long>()).toList();
        fill(0, open, least);
    }

    /** The numbers that a cell can have, the least first. */
    SortedSet<Long> numbers(C cell) {
        return seen.get(cells.indexOf(cell));
    }

    boolean isContradiction() {
        return seen.stream().allMatch(Set::isEmpty);
    }

    CountInterval interval(C cell) {
        return new CountInterval(numbers(cell).first(), numbers(cell).last());
    }

    private void fill(int at, Set<C> open, long least) {
        if (at == cells.size()) {
            for (int cell = 0; cell < at; cell++) {
                seen.get(cell).add(values[cell]);
            }
            return;
        }
        long from = open.contains(cells.get(at)) ? least : 0;
        long most = Long.MAX_VALUE;
        for (PublishedSum<C> sum : sums) {
            if (sum.cells().contains(cells.get(at))) {
                long rest = sum.total() - before(sum, at);
                most = Math.min(most, rest);
                // the last cell of a sum has all the rest
                from = cells.subList(at + 1, cells.size()).stream().anyMatch(sum.cells()::contains)
                        ? from
                        : Math.max(from, rest);
            }
        }
        for (long value = from; value <= most; value++) {
            values[at] = value;
            fill(at + 1, open, least);
        }
    }

    private long before(PublishedSum<C> sum, int end) {
        long total = 0;
        for (int at = 0; at < end; at++) {
            total += sum.cells().contains(cells.get(at)) ? values[at] : 0;
        }
        return total;
    }
}
