package se.lyhord.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static se.lyhord.statistics.CompositeMean.ARITHMETIC;
import static se.lyhord.statistics.CompositeMean.GEOMETRIC;
import static se.lyhord.statistics.CompositeMean.HARMONIC;
import static se.lyhord.statistics.Outcome.isMissing;
import static se.lyhord.statistics.Outcome.value;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.lyhord.statistics.Estimate.Missing;
import se.lyhord.statistics.Estimate.Reason;
import se.lyhord.statistics.Estimate.Value;

class CompositeMeanTest {

    private static final int SEED = 2008;

    @Test
    void nothingWithAWeightHasNoMean() {
        isMissing(ARITHMETIC.of(List.of(), List.of()), Reason.NO_DATA);
        isMissing(GEOMETRIC.of(List.of(1.0, 2.0), List.of(0.0, 0.0)), Reason.NO_DATA);
    }

    @Test
    void whatHasNoWeightIsLeftOut() {
        for (CompositeMean mean : CompositeMean.values()) {
            assertThat(value(mean.of(List.of(7.0, -3.0), List.of(2.0, 0.0)))).isCloseTo(7, within(1e-12));
        }
    }

    /** By hand: (2 + 8)/2, √16, 2/(1/2 + 1/8); the weights 3 and 3 are a half each. */
    @Test
    void eachMeanHasItsFormula() {
        List<Double> values = List.of(2.0, 8.0);
        List<Double> weights = List.of(3.0, 3.0);
        assertThat(value(ARITHMETIC.of(values, weights))).isCloseTo(5, within(1e-12));
        assertThat(value(GEOMETRIC.of(values, weights))).isCloseTo(4, within(1e-12));
        assertThat(value(HARMONIC.of(values, weights))).isCloseTo(3.2, within(1e-12));
    }

    @Test
    void nothingInOneDimensionIsNothingAtAllButForTheArithmeticMean() {
        List<Double> values = List.of(0.0, 8.0);
        List<Double> weights = List.of(1.0, 1.0);
        assertThat(value(ARITHMETIC.of(values, weights))).isEqualTo(4);
        assertThat(value(GEOMETRIC.of(values, weights))).isZero();
        assertThat(value(HARMONIC.of(values, weights))).isZero();
    }

    @Test
    void underNothingThereIsTheArithmeticMeanAlone() {
        List<Double> values = List.of(-2.0, 8.0);
        List<Double> weights = List.of(1.0, 1.0);
        assertThat(value(ARITHMETIC.of(values, weights))).isEqualTo(3);
        isMissing(GEOMETRIC.of(values, weights), Reason.NEGATIVE);
        isMissing(HARMONIC.of(values, weights), Reason.NEGATIVE);
    }

    @Test
    void wrongNumbersAreRefused() {
        assertThatThrownBy(() -> ARITHMETIC.of(List.of(1.0), List.of(1.0, 2.0))).hasMessageContaining("2 for 1");
        assertThatThrownBy(() -> ARITHMETIC.of(List.of(1.0), List.of(-1.0))).hasMessageContaining("-1.0");
        assertThatThrownBy(() -> ARITHMETIC.of(List.of(Double.NaN), List.of(1.0)))
                .hasMessageContaining("NaN");
        assertThatThrownBy(() -> ARITHMETIC.of(List.of(1.0), List.of(Double.NaN)))
                .hasMessageContaining("NaN");
    }

    @Test
    void aMeanWithAPartThatIsMissingIsMissingForTheSameReason() {
        List<Double> weights = List.of(1.0, 1.0, 1.0);
        isMissing(
                ARITHMETIC.ofAll(
                        List.of(new Value<>(1.0), new Missing<>(Reason.WITHHELD), new Missing<>(Reason.NO_DATA)),
                        weights),
                Reason.WITHHELD);
        assertThat(ARITHMETIC.ofAll(List.of(new Value<>(1.0), new Value<>(2.0), new Value<>(6.0)), weights))
                .isEqualTo(ARITHMETIC.of(List.of(1.0, 2.0, 6.0), weights));
    }

    @Test
    void theMeansLieBetweenTheirDimensionsInTheirOrder() {
        Random random = new Random(SEED);
        for (int draw = 0; draw < 300; draw++) {
            int size = 1 + random.nextInt(6);
            List<Double> values = IntStream.range(0, size)
                    .mapToObj(i -> Math.exp(random.nextGaussian(0, 5)))
                    .toList();
            List<Double> weights = IntStream.range(0, size)
                    .mapToObj(i -> Math.exp(random.nextGaussian(0, 100)))
                    .toList();
            String name = "seed %d, draw %d: %s by %s".formatted(SEED, draw, values, weights);
            double least =
                    values.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
            double most = values.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
            double harmonic = value(HARMONIC.of(values, weights));
            double geometric = value(GEOMETRIC.of(values, weights));
            double arithmetic = value(ARITHMETIC.of(values, weights));
            assertThat(harmonic).as(name).isBetween(least * (1 - 1e-9), geometric * (1 + 1e-9));
            assertThat(arithmetic).as(name).isBetween(geometric * (1 - 1e-9), most * (1 + 1e-9));
        }
    }

    /** 1 … 5 becomes 0 … 100: 3 is half way, 4.2 four fifths of it. */
    @Test
    void aDimensionIsScaledByItsGoalposts() {
        assertThat(Goalposts.FIVE_STEPS.scaled(1)).isZero();
        assertThat(Goalposts.FIVE_STEPS.scaled(3)).isEqualTo(50);
        assertThat(Goalposts.FIVE_STEPS.scaled(4.2)).isCloseTo(80, within(1e-12));
        assertThat(Goalposts.FIVE_STEPS.scaled(5)).isEqualTo(100);
        assertThat(new Goalposts(10, 0).scaled(4)).isEqualTo(60);
        assertThatThrownBy(() -> new Goalposts(2, 2)).hasMessageContaining("2.0");
        assertThatThrownBy(() -> new Goalposts(Double.NaN, 2)).hasMessageContaining("NaN");
        assertThatThrownBy(() -> new Goalposts(2, Double.POSITIVE_INFINITY)).hasMessageContaining("Infinity");
    }
}
