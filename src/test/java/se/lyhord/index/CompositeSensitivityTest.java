package se.lyhord.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static se.lyhord.index.AnIndex.A_QUARTER;
import static se.lyhord.index.AnIndex.aPart;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.BetaDistribution;
import org.junit.jupiter.api.Test;
import se.lyhord.index.CompositeChoices.Choice;
import se.lyhord.statistics.CompositeMean;
import se.lyhord.statistics.Share;

/** The index under other choices and by chance. */
class CompositeSensitivityTest {

    /** So many that chance moves no decimal. */
    private static final long CERTAIN = 1_000_000_000_000L;

    private static final IndexPart[] TWO = {aPart("a", "0.4"), aPart("b", "0.6")};

    @Test
    void eachPartIsLeftOutAsOftenAsNoneAndEitherMeanIsAsLikely() {
        var choices = CompositeChoices.of(AnIndex.tried(AnIndex.sensitivity(9000, 7, 0.25, 10), TWO), A_QUARTER)
                .choices();
        assertThat(choices).hasSize(9000);
        // 1/3 of 9000; five standard deviations are 5 × √(9000 × 2/9) = 224
        assertThat(choices.stream()
                        .filter(choice -> choice.weights().get(0) == 0)
                        .count())
                .isCloseTo(3000, within(224L));
        assertThat(choices.stream()
                        .filter(choice -> choice.weights().get(1) == 0)
                        .count())
                .isCloseTo(3000, within(224L));
        // 1/2 of 9000; five standard deviations are 237
        assertThat(choices.stream()
                        .filter(choice -> choice.mean() == CompositeMean.GEOMETRIC)
                        .count())
                .isCloseTo(4500, within(237L));
    }

    @Test
    void weightsVaryAroundThoseDeclared() {
        var first =
                CompositeChoices.of(AnIndex.tried(AnIndex.sensitivity(3000, 7, 0.25, 10), TWO), A_QUARTER)
                        .choices()
                        .stream()
                        .mapToDouble(choice -> choice.weights().get(0))
                        .filter(weight -> weight > 0)
                        .sorted()
                        .toArray();
        // from 0.75 × 0.4 to 1.25 × 0.4, as often above 0.4 as below
        assertThat(first[0]).isBetween(0.3, 0.301);
        assertThat(first[first.length - 1]).isBetween(0.499, 0.5);
        assertThat(first[first.length / 2]).isCloseTo(0.4, within(0.01));
    }

    @Test
    void weightsThatDoNotVaryAreThoseDeclared() {
        assertThat(CompositeChoices.of(AnIndex.tried(AnIndex.sensitivity(100, 7, 0, 10), TWO), A_QUARTER)
                        .choices())
                .extracting(choice -> choice.weights().get(0))
                .allSatisfy(weight -> assertThat(weight).isIn(0.0, 0.4));
    }

    @Test
    void sharesAreDrawnAsJeffreysHasThem() {
        var drawn = new Chance(7).sharesBehind(new Share(3, 10)).sample(20_000);
        Arrays.sort(drawn);
        // the same distribution by its inverse, computed without chance
        var exact = new BetaDistribution(3.5, 7.5);
        assertThat(drawn[499]).isCloseTo(exact.inverseCumulativeProbability(0.025), within(0.01));
        assertThat(drawn[9_999]).isCloseTo(exact.inverseCumulativeProbability(0.5), within(0.01));
        assertThat(drawn[19_499]).isCloseTo(exact.inverseCumulativeProbability(0.975), within(0.01));
        // more than the whole counts as the whole: 4 of 4
        assertThat(new Chance(7).sharesBehind(new Share(5, 4)).getBeta()).isEqualTo(0.5);
        assertThat(new Chance(7).sharesBehind(new Share(5, 4)).getAlpha()).isEqualTo(4.5);
    }

    @Test
    void withoutChanceTheValuesAreThoseOfTheChoices() {
        var index = AnIndex.tried(AnIndex.sensitivity(300, 7, 0, 10), TWO);
        var sample = CompositeSample.of(index, CompositeChoices.of(index, A_QUARTER), "A", certain(90, 30));
        // arithmetic 0.4 × 90 + 0.6 × 30; geometric 100^0.4 × 40^0.6 − 10 = 47.71; or one part alone
        assertThat(IntStream.range(0, sample.draws()).mapToObj(sample::value))
                .hasSize(300)
                .allSatisfy(
                        value -> assertThat(IntStream.of(9000, 3000, 5400, 4771).boxed())
                                .contains((int) Math.round(100 * value)));
        assertThat(sample.range(new BigDecimal("54.0")))
                .isEqualTo(new CompositeRange(new BigDecimal("29.9"), new BigDecimal("90.1")));
    }

    @Test
    void fewerCountsGiveAWiderRange() {
        var index = AnIndex.of(TWO);
        var few = value(index, "A", new Share(3, 6), new Share(3, 6)).range();
        var many = value(index, "A", new Share(300, 600), new Share(300, 600)).range();
        assertThat(few.low()).isLessThan(many.low());
        assertThat(few.high()).isGreaterThan(many.high());
        assertThat(many.low()).isLessThan(new BigDecimal("50"));
    }

    @Test
    void theSameCountsGiveTheSameRangeEveryTime() {
        var index = AnIndex.of(TWO);
        assertThat(value(index, "A", new Share(3, 6), new Share(2, 9)))
                .isEqualTo(value(index, "A", new Share(3, 6), new Share(2, 9)));
    }

    @Test
    void nodesAndQuartersAndSeedsHaveChancesOfTheirOwn() {
        var index = AnIndex.of(TWO);
        var choices = CompositeChoices.of(index, A_QUARTER);
        var counts = List.of(new Share(3, 6), new Share(2, 9));
        var a = CompositeSample.of(index, choices, "A", counts).value(0);
        assertThat(CompositeSample.of(index, choices, "B", counts).value(0)).isNotEqualTo(a);
        var other = AnIndex.tried(AnIndex.sensitivity(1000, 8, 0.25, 10), TWO);
        assertThat(CompositeSample.of(other, choices, "A", counts).value(0)).isNotEqualTo(a);
        assertThat(weights(index, "2022-Q2")).isNotEqualTo(weights(index, "2022-Q1"));
        assertThat(weights(index, "2021-Q1")).isNotEqualTo(weights(index, "2022-Q1"));
        assertThat(weights(other, "2022-Q1")).isNotEqualTo(weights(index, "2022-Q1"));
        assertThat(weights(index, "2022-Q1")).isEqualTo(weights(index, "2022-Q1"));
    }

    private static List<Double> weights(QualityIndex index, String quarter) {
        return CompositeChoices.of(index, se.lyhord.organisation.Quarter.of(quarter)).choices().stream()
                .map(Choice::weights)
                .map(weights -> weights.get(0))
                .toList();
    }

    private static NodeIndex.Value value(QualityIndex index, String node, Share first, Share second) {
        return CompositeNode.of(
                        index,
                        CompositeChoices.of(index, A_QUARTER),
                        node,
                        List.of(Optional.of(first), Optional.of(second)))
                .value()
                .orElseThrow();
    }

    private static List<Share> certain(long first, long second) {
        return List.of(new Share(first * CERTAIN / 100, CERTAIN), new Share(second * CERTAIN / 100, CERTAIN));
    }
}
