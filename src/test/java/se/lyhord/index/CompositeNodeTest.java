package se.lyhord.index;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lyhord.index.AnIndex.A_QUARTER;
import static se.lyhord.index.AnIndex.aPart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.lyhord.index.NodeIndex.Missing;
import se.lyhord.index.NodeIndex.Reason;
import se.lyhord.statistics.Share;

/** The index of one node, or the part that keeps it from having one. */
class CompositeNodeTest {

    private static final QualityIndex INDEX =
            AnIndex.of(aPart("a", "0.5"), aPart("b", "0.25"), aPart("c", "0.25", "0.5", "0"));
    private static final Optional<Share> HALF = Optional.of(new Share(5, 10));
    private static final Optional<Share> NOBODY = Optional.of(new Share(0, 0));

    @Test
    void aNodeWithAllPartsHasAnIndexWithItsRange() {
        // 0.5 × 80 + 0.25 × 50 + 0.25 × 60, as 0.2 lies at 60 of 100 between 0.5 and 0
        var node = node(Optional.of(new Share(8, 10)), HALF, Optional.of(new Share(2, 10)));
        assertThat(node.counts()).containsExactly(new Share(8, 10), new Share(5, 10), new Share(2, 10));
        assertThat(node.version()).isEqualTo(1);
        assertThat(node.value()).hasValueSatisfying(value -> {
            assertThat(value.index()).isEqualTo(new BigDecimal("67.5"));
            assertThat(value.contributions())
                    .containsExactly(new BigDecimal("40.0"), new BigDecimal("12.5"), new BigDecimal("15.0"));
            // √90 × ⁴√60 × ⁴√70 − 10 = 66.37
            assertThat(value.geometric()).isEqualTo(new BigDecimal("66.4"));
            // (50 + 60) / 2, (40 + 15) / 0.75, (40 + 12.5) / 0.75
            assertThat(value.without())
                    .containsExactly(new BigDecimal("55.0"), new BigDecimal("73.3"), new BigDecimal("70.0"));
            assertThat(value.rank()).isEmpty();
            assertThat(value.range().low()).isLessThan(value.index());
            assertThat(value.range().high()).isGreaterThan(value.index());
        });
    }

    @Test
    void theSameNodeComesOutTheSameOnEveryMachine() {
        // what the first run gave: a later difference means that values that are kept could not be computed again
        var value = node(Optional.of(new Share(8, 10)), HALF, Optional.of(new Share(2, 10)))
                .value()
                .orElseThrow();
        assertThat(value.range()).hasToString("CompositeRange[low=31.6, high=85.5]");
    }

    @Test
    void theFirstPartThatIsMissingIsNamedWithItsReason() {
        assertThat(node(HALF, NOBODY, Optional.empty()).outcome()).isEqualTo(new Missing("b", Reason.NO_DATA));
        assertThat(node(HALF, Optional.empty(), NOBODY).outcome()).isEqualTo(new Missing("b", Reason.NOT_COMPUTED));
        assertThat(node(HALF, HALF, NOBODY).outcome()).isEqualTo(new Missing("c", Reason.NO_DATA));
        assertThat(node(HALF, HALF, NOBODY).value()).isEmpty();
        assertThat(node(HALF, HALF, NOBODY).counts())
                .containsExactly(new Share(5, 10), new Share(5, 10), new Share(0, 0));
    }

    @Test
    void aRankStandsWithAnIndexAlone() {
        var rank = new CompositeRank(1, 1, 2, 2);
        assertThat(node(HALF, HALF, HALF).ranked(rank).value().orElseThrow().rank())
                .hasValue(rank);
        assertThat(node(HALF, HALF, HALF).ranked(null)).isEqualTo(node(HALF, HALF, HALF));
        assertThat(node(HALF, HALF, NOBODY).ranked(rank)).isEqualTo(node(HALF, HALF, NOBODY));
    }

    private static NodeIndex node(Optional<Share> a, Optional<Share> b, Optional<Share> c) {
        return CompositeNode.of(INDEX, CompositeChoices.of(INDEX, A_QUARTER), "A", List.of(a, b, c));
    }
}
