package se.lyhord.disclosure;

import java.util.Set;

/**
 * A published count, as the cells that it adds up; a cell that is published itself is a sum of one.
 *
 * @param cells at least one
 * @param total the people in all of them, 0 to {@value #MOST}
 */
public record PublishedSum<C>(Set<C> cells, long total) {

    /** Far above any group of people here, and far below where sums of products overflow. */
    static final long MOST = 1_000_000_000;

    public PublishedSum {
        cells = Set.copyOf(cells);
        if (cells.isEmpty() || total < 0 || total > MOST) {
            throw new IllegalArgumentException("no published sum is %d over %s".formatted(total, cells));
        }
    }
}
