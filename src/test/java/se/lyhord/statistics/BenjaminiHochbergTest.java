package se.lyhord.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BenjaminiHochbergTest {

    private static final int SEED = 1995;

    @Test
    void ofNoComparisonNoneStandsOut() {
        assertThat(BenjaminiHochberg.of(List.of()).adjusted()).isEmpty();
        assertThat(BenjaminiHochberg.of(List.of()).rejected(0.05)).isZero();
    }

    /** Expected: scipy 1.17.1, stats.false_discovery_control. */
    @Test
    void theOrderIsThatOfTheOnesGiven() {
        BenjaminiHochberg adjusted = BenjaminiHochberg.of(List.of(0.01, 0.5, 0.02, 0.9, 0.04));
        List<Double> expected = List.of(0.05, 0.625, 0.05, 0.9, 0.06666666666666667);
        for (int i = 0; i < 5; i++) {
            assertThat(adjusted.adjusted().get(i)).isCloseTo(expected.get(i), within(1e-12));
        }
        assertThat(adjusted.standsOut(0, 0.06)).isTrue();
        assertThat(adjusted.standsOut(4, 0.06)).isFalse();
        assertThat(adjusted.rejected(0.06)).isEqualTo(2);
    }

    @Test
    void whatIsExactlyAtTheShareStandsOut() {
        BenjaminiHochberg one = BenjaminiHochberg.of(List.of(0.05));
        assertThat(one.standsOut(0, 0.05)).isTrue();
        assertThat(one.rejected(0.05)).isEqualTo(1);
    }

    @Test
    void whatIsNoProbabilityIsRefused() {
        assertThat(BenjaminiHochberg.of(List.of(0.0, 1.0)).adjusted()).containsExactly(0.0, 1.0);
        assertThatThrownBy(() -> BenjaminiHochberg.of(List.of(1.1))).hasMessageContaining("1.1");
        assertThatThrownBy(() -> BenjaminiHochberg.of(List.of(-0.1))).hasMessageContaining("-0.1");
        assertThatThrownBy(() -> BenjaminiHochberg.of(List.of(Double.NaN))).hasMessageContaining("NaN");
    }

    @Test
    void anAdjustedPValueIsNoSmallerAndKeepsTheOrder() {
        Random random = new Random(SEED);
        for (int draw = 0; draw < 300; draw++) {
            List<Double> p = IntStream.range(0, random.nextInt(20))
                    .mapToObj(i -> random.nextInt(101) / 100.0)
                    .toList();
            List<Double> adjusted = BenjaminiHochberg.of(p).adjusted();
            String name = "seed %d, draw %d: %s".formatted(SEED, draw, p);
            for (int i = 0; i < p.size(); i++) {
                assertThat(adjusted.get(i)).as(name).isBetween(p.get(i), 1.0);
                for (int j = 0; j < i; j++) {
                    assertThat(Math.signum(adjusted.get(i) - adjusted.get(j)) * Math.signum(p.get(i) - p.get(j)) + 0.0)
                            .as(name)
                            .isNotNegative();
                }
            }
        }
    }
}
