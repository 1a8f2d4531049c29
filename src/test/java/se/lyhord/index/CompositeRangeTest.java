package se.lyhord.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The middle 95 of 100 values. */
class CompositeRangeTest {

    /** 1000 down to 1: 25 of 1000 lie on each side, so the range is from the 26th to the 975th. */
    private static final double[] A_THOUSAND =
            IntStream.rangeClosed(1, 1000).mapToDouble(number -> 1001 - number).toArray();

    @Test
    void oneInFortyLiesOutsideOnEachSide() {
        assertThat(CompositeRange.lowest(A_THOUSAND)).isEqualTo(26);
        assertThat(CompositeRange.highest(A_THOUSAND)).isEqualTo(975);
    }

    @Test
    void ofFewValuesNoneIsLeftOutside() {
        assertThat(CompositeRange.lowest(new double[] {3, 1, 2})).isEqualTo(1);
        assertThat(CompositeRange.highest(new double[] {3, 1, 2})).isEqualTo(3);
        assertThat(CompositeRange.lowest(new double[39])).isZero();
    }

    @Test
    void itIsRoundedOutwards() {
        assertThat(CompositeRange.around(new BigDecimal("50.0"), new double[] {40.19, 60.11}))
                .isEqualTo(new CompositeRange(new BigDecimal("40.1"), new BigDecimal("60.2")));
    }

    @Test
    void itHoldsWhatIsShown() {
        assertThat(CompositeRange.around(new BigDecimal("70.0"), new double[] {40.19, 60.11}))
                .isEqualTo(new CompositeRange(new BigDecimal("40.1"), new BigDecimal("70.0")));
        assertThat(CompositeRange.around(new BigDecimal("20.0"), new double[] {40.19, 60.11}))
                .isEqualTo(new CompositeRange(new BigDecimal("20.0"), new BigDecimal("60.2")));
    }

    @Test
    void itRunsUpwards() {
        assertThatThrownBy(() -> new CompositeRange(BigDecimal.TEN, BigDecimal.ONE))
                .hasMessage("a range runs upwards, not from 10 to 1");
        assertThat(new CompositeRange(BigDecimal.ONE, BigDecimal.ONE).low()).isEqualTo(BigDecimal.ONE);
    }
}
