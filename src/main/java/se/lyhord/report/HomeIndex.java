package se.lyhord.report;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import se.lyhord.release.ReleasedIndex;

/**
 * A home with its quality index.
 *
 * @param name what people call it
 * @param released what is shown; empty where nothing was computed
 */
public record HomeIndex(String name, Optional<ReleasedIndex> released) {

    /** By name. */
    static final Comparator<HomeIndex> BY_NAME = Comparator.comparing(HomeIndex::name);

    /** The highest index first, those with the same by name; homes without one stand last, by name. */
    static final Comparator<HomeIndex> HIGHEST_FIRST =
            Comparator.comparing(HomeIndex::orLast).reversed().thenComparing(BY_NAME);

    /** The index; empty where none is shown. */
    public Optional<ReleasedIndex.Shown> shown() {
        return released.filter(ReleasedIndex.Shown.class::isInstance).map(ReleasedIndex.Shown.class::cast);
    }

    private BigDecimal orLast() {
        return shown().map(ReleasedIndex.Shown::index).orElse(BigDecimal.ONE.negate());
    }
}
