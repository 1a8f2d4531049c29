package se.lyhord.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected: numpy 2.4.6, np.quantile with the method that its documentation gives each number of Hyndman and Fan. */
class QuantileTypeTest {

    private static final double[] SEVEN = {0.3, -1.2, 2.5, 0.9, -0.4, 1.7, -2.2};
    private static final double[] FOUR = {4, 1, 3, 2};

    /** Of seven at 0.1, 0.5 and 0.8. */
    @ParameterizedTest
    @CsvSource({
        "1, -2.2, 0.3, 1.7",
        "2, -2.2, 0.3, 1.7",
        "3, -2.2, 0.3, 1.7",
        "4, -2.2, -0.05, 1.38",
        "5, -2.0, 0.3, 1.78",
        "6, -2.2, 0.3, 2.02",
        "7, -1.6, 0.3, 1.54",
        "8, -2.1333333333333333, 0.3, 1.86",
        "9, -2.1, 0.3, 1.84"
    })
    void betweenObservationsEachTypeHasItsOwnPlace(int type, double low, double middle, double high) {
        assertThat(QuantileType.of(type).at(0.1, SEVEN)).isCloseTo(low, within(1e-12));
        assertThat(QuantileType.of(type).at(0.5, SEVEN)).isCloseTo(middle, within(1e-12));
        assertThat(QuantileType.of(type).at(0.8, SEVEN)).isCloseTo(high, within(1e-12));
    }

    /** Of 1, 2, 3, 4 at 0.25, 0.5 and 0.625, and at both ends. */
    @ParameterizedTest
    @CsvSource({
        "1, 1.0, 2.0, 3.0",
        "2, 1.5, 2.5, 3.0",
        "3, 1.0, 2.0, 2.0",
        "4, 1.0, 2.0, 2.5",
        "5, 1.5, 2.5, 3.0",
        "6, 1.25, 2.5, 3.125",
        "7, 1.75, 2.5, 2.875",
        "8, 1.4166666666666667, 2.5, 3.0416666666666667",
        "9, 1.4375, 2.5, 3.03125"
    })
    void onAnObservationTheFirstThreeDiffer(int type, double quarter, double half, double more) {
        assertThat(QuantileType.of(type).at(0.25, FOUR)).isCloseTo(quarter, within(1e-12));
        assertThat(QuantileType.of(type).at(0.5, FOUR)).isCloseTo(half, within(1e-12));
        assertThat(QuantileType.of(type).at(0.625, FOUR)).isCloseTo(more, within(1e-12));
        assertThat(QuantileType.of(type).at(0, FOUR)).isEqualTo(1);
        assertThat(QuantileType.of(type).at(1, FOUR)).isEqualTo(4);
    }

    /** 0.1 + 0.2 is a little more than 0.3, so that of ten it is a little more than three: the third is meant. */
    @Test
    void whatAProductIsOffByIsNoStep() {
        double[] ten = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
        assertThat(QuantileType.TYPE_1.at(0.1 + 0.2, ten)).isEqualTo(3);
        assertThat(QuantileType.TYPE_2.at(0.1 + 0.2, ten)).isEqualTo(3.5);
        assertThat(QuantileType.TYPE_1.at(0.31, ten)).isEqualTo(4);
    }

    @Test
    void thereAreNine() {
        assertThatThrownBy(() -> QuantileType.of(0)).hasMessageContaining("not 0");
        assertThatThrownBy(() -> QuantileType.of(10)).hasMessageContaining("not 10");
    }
}
