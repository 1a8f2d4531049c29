package se.lyhord.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static se.lyhord.index.AnIndex.aPart;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.lyhord.index.CompositeChoices.Choice;
import se.lyhord.statistics.CompositeMean;
import se.lyhord.statistics.Share;

/** The index and what its parts contribute. Expected numbers: reference cases IDX-1 and IDX-2, or by hand where said. */
class CompositeIndexTest {

    private static final QualityIndex HALF_AND_TWO_QUARTERS =
            AnIndex.of(aPart("a", "0.5"), aPart("b", "0.25"), aPart("c", "0.25"));
    private static final List<Double> WEIGHTS = List.of(0.5, 0.25, 0.25);

    @Test
    void theIndexIsTheWeightedMeanOfTheReferenceCase() {
        var composite = CompositeIndex.of(HALF_AND_TWO_QUARTERS, shares(8, 10, 4, 10, 6, 10));
        assertThat(composite.value()).as("IDX-1, arithmetic").isEqualTo(points("65.0"));
        // 0.5 × 80, 0.25 × 40, 0.25 × 60
        assertThat(composite.contributions()).containsExactly(points("40.0"), points("10.0"), points("15.0"));
    }

    @Test
    void aPartOfNothingLeavesTheOthers() {
        var composite = CompositeIndex.of(HALF_AND_TWO_QUARTERS, shares(8, 10, 0, 10, 6, 10));
        assertThat(composite.value()).as("IDX-2, arithmetic").isEqualTo(points("55.0"));
        assertThat(composite.contributions()).containsExactly(points("40.0"), points("0.0"), points("15.0"));
    }

    @Test
    void theGeometricMeanIsThatOfTheReferenceCase() {
        assertThat(geometric(0, 80, 40, 60)).as("IDX-1").isCloseTo(62.603383203, within(1e-6));
        assertThat(geometric(0, 80, 0, 60)).as("IDX-2").isZero();
    }

    @Test
    void anOffsetKeepsThePartsThatAreNotNothing() {
        // √90 × ⁴√10 × ⁴√70 − 10
        assertThat(geometric(10, 80, 0, 60)).isCloseTo(Math.sqrt(90) * Math.sqrt(Math.sqrt(700)) - 10, within(1e-9));
    }

    @Test
    void anOffsetDoesNotChangeTheArithmeticMean() {
        assertThat(new Choice(WEIGHTS, CompositeMean.ARITHMETIC).of(List.of(80.0, 40.0, 60.0), 10))
                .as("IDX-1")
                .isCloseTo(65, within(1e-9));
    }

    private static double geometric(double offset, double a, double b, double c) {
        return new Choice(WEIGHTS, CompositeMean.GEOMETRIC).of(List.of(a, b, c), offset);
    }

    @Test
    void contributionsAddUpToTheIndexAsShown() {
        // 100/3 × 0.5 = 16.67, 200/3 × 0.25 = 16.67, 100/3 × 0.25 = 8.33: 41.67, shown as 41.7; rounded down they are
        // 16.6 + 16.6 + 8.3 = 41.5, and the two tenths go to the two that lost 0.067, not to the one that lost 0.033
        var composite = CompositeIndex.of(HALF_AND_TWO_QUARTERS, shares(1, 3, 2, 3, 1, 3));
        assertThat(composite.value()).isEqualTo(points("41.7"));
        assertThat(composite.contributions()).containsExactly(points("16.7"), points("16.7"), points("8.3"));
    }

    @Test
    void theEarlierPartGetsTheTenthWhereTwoLostTheSame() {
        // 0.5 × 100/8 = 6.25 twice: 12.5; rounded down 6.2 + 6.2 = 12.4
        var composite = CompositeIndex.of(AnIndex.of(aPart("a", "0.5"), aPart("b", "0.5")), shares(1, 8, 1, 8));
        assertThat(composite.value()).isEqualTo(points("12.5"));
        assertThat(composite.contributions()).containsExactly(points("6.3"), points("6.2"));
    }

    @Test
    void halfATenthIsRoundedUp() {
        // 0.5 × 1/20 × 100 + 0.5 × 1/40 × 100 = 2.5 + 1.25 = 3.75
        var index = AnIndex.of(aPart("a", "0.5"), aPart("b", "0.5"));
        var composite = CompositeIndex.of(index, shares(1, 20, 1, 40));
        assertThat(composite.value()).isEqualTo(points("3.8"));
        assertThat(composite.contributions()).containsExactly(points("2.5"), points("1.3"));
    }

    @Test
    void everyCountGivesContributionsThatAddUp() {
        LongStream.rangeClosed(0, 7)
                .boxed()
                .flatMap(a -> LongStream.rangeClosed(0, 9).mapToObj(b -> shares(a, 7, b, 9, 5, 11)))
                .forEach(counts -> {
                    var composite = CompositeIndex.of(HALF_AND_TWO_QUARTERS, counts);
                    assertThat(composite.contributions().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                            .as(counts.toString())
                            .isEqualByComparingTo(composite.value());
                });
    }

    @Test
    void withoutAPartTheOthersWeighMore() {
        // without a: (40 + 60) / 2; without b: (0.5 × 80 + 0.25 × 60) / 0.75 = 73.33; without c: 50 / 0.75 = 66.67
        assertThat(CompositeIndex.withoutEach(HALF_AND_TWO_QUARTERS, shares(8, 10, 4, 10, 6, 10)))
                .containsExactly(points("50.0"), points("73.3"), points("66.7"));
    }

    @Test
    void weightsAddUpToOne() {
        assertThatThrownBy(() -> AnIndex.of(aPart("a", "0.5"), aPart("b", "0.4")))
                .hasMessage("an index weighs at least two parts, by 1 in all, not 2 by 0.9");
        assertThatThrownBy(() -> AnIndex.of(aPart("a", "1")))
                .hasMessage("an index weighs at least two parts, by 1 in all, not 1 by 1");
        assertThat(AnIndex.of(aPart("a", "0.50"), aPart("b", "0.500")).parts()).hasSize(2);
    }

    private static BigDecimal points(String points) {
        return new BigDecimal(points);
    }

    private static List<Share> shares(long... counts) {
        return Stream.iterate(0, place -> place < counts.length, place -> place + 2)
                .map(place -> new Share(counts[place], counts[place + 1]))
                .toList();
    }
}
