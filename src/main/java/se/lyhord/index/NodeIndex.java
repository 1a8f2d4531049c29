package se.lyhord.index;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import se.lyhord.statistics.Share;

/**
 * The index of a node in a quarter, raw: for jobs and the release alone.
 *
 * @param node its code
 * @param version of the index
 * @param counts of the parts, in their order; a denominator of 0 where there is none
 * @param outcome the index, or why there is none
 */
@NamedInterface("formula")
public record NodeIndex(String node, int version, List<Share> counts, Outcome outcome) {

    public NodeIndex {
        counts = List.copyOf(counts);
    }

    /** The index; empty where a part is missing. */
    public Optional<Value> value() {
        return outcome instanceof Value value ? Optional.of(value) : Optional.empty();
    }

    /** The same, ranked among others. */
    public NodeIndex ranked(@Nullable CompositeRank rank) {
        return outcome instanceof Value value
                ? new NodeIndex(
                        node,
                        version,
                        counts,
                        new Value(
                                value.index(),
                                value.range(),
                                value.geometric(),
                                value.contributions(),
                                value.without(),
                                Optional.ofNullable(rank)))
                : this;
    }

    /** An index or why there is none. */
    @NamedInterface("formula")
    public sealed interface Outcome {}

    /**
     * An index, which never stands without its range.
     *
     * @param index 0 to 100, with one decimal
     * @param range between what it lies under other choices and by chance
     * @param geometric what it would be as a geometric mean
     * @param contributions of the parts in points; they add up to the index
     * @param without what it would be without each of the parts
     * @param rank among the homes under the same node; empty for other nodes, and where there is none to compare with
     */
    @NamedInterface("formula")
    public record Value(
            BigDecimal index,
            CompositeRange range,
            BigDecimal geometric,
            List<BigDecimal> contributions,
            List<BigDecimal> without,
            Optional<CompositeRank> rank)
            implements Outcome {

        public Value {
            contributions = List.copyOf(contributions);
            without = List.copyOf(without);
        }
    }

    /**
     * No index.
     *
     * @param part the code of the first part that has no figure
     */
    @NamedInterface("formula")
    public record Missing(String part, Reason reason) implements Outcome {}

    /** Why a part has no figure. */
    @NamedInterface("formula")
    public enum Reason {
        /** The indicator was not computed in the part's period. */
        NOT_COMPUTED,
        /** Nothing was counted: the denominator is 0. */
        NO_DATA
    }
}
