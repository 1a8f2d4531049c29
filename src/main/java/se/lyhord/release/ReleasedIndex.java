package se.lyhord.release;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.lyhord.disclosure.Released;
import se.lyhord.index.CompositeRange;
import se.lyhord.index.CompositeRank;
import se.lyhord.index.NodeIndex;

/**
 * What may be shown in the place of a quality index: the only form of it that screens and files may take. It is made by
 * {@link ReleasingTheIndex}, and again from the ledger by {@link ReleasedIndexRow}.
 */
public sealed interface ReleasedIndex {

    /** An index of which every part is shown; it never stands without its range. */
    final class Shown implements ReleasedIndex {

        private final int version;
        private final NodeIndex.Value value;
        private final List<Released.Figure> figures;

        Shown(int version, NodeIndex.Value value, List<Released.Figure> figures) {
            if (value.contributions().size() != figures.size()) {
                throw new IllegalArgumentException("an index is shown with the figures of all its parts");
            }
            this.version = version;
            this.value = value;
            this.figures = List.copyOf(figures);
        }

        /** The version that it was computed with. */
        public int version() {
            return version;
        }

        /** 0 to 100, with one decimal. */
        public BigDecimal index() {
            return value.index();
        }

        public CompositeRange range() {
            return value.range();
        }

        /** What it would be as a geometric mean. */
        public BigDecimal geometric() {
            return value.geometric();
        }

        /** Of the parts, in points; they add up to the index. */
        public List<BigDecimal> contributions() {
            return value.contributions();
        }

        /** What it would be without each of the parts. */
        public List<BigDecimal> without() {
            return value.without();
        }

        /** Among the homes under the same node whose index is shown too. */
        public Optional<CompositeRank> rank() {
            return value.rank();
        }

        /** Of the parts, in their order. */
        public List<Released.Figure> figures() {
            return figures;
        }

        NodeIndex.Value value() {
            return value;
        }
    }

    /** An index with a part that is not shown. It says nothing more, not which part. */
    final class Withheld implements ReleasedIndex {

        static final Withheld MARK = new Withheld();

        private Withheld() {}

        @Override
        public String toString() {
            return "withheld";
        }
    }

    /**
     * No index, since a part has no figure.
     *
     * @param part its code
     * @param reason why
     */
    record Missing(int version, String part, NodeIndex.Reason reason) implements ReleasedIndex {}
}
