package se.lyhord.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.lyhord.statistics.BinomialConfidenceInterval.WILSON_SCORE;

import org.junit.jupiter.api.Test;
import se.lyhord.statistics.Estimate.Missing;
import se.lyhord.statistics.Estimate.Reason;

class BinomialConfidenceIntervalTest {

    @Test
    void anIntervalAroundNothingIsMissing() {
        assertThat(WILSON_SCORE.interval(0, 0)).isEqualTo(new Missing<>(Reason.NO_DATA));
    }

    @Test
    void countsThatAreNoPartOfAWholeHaveNoInterval() {
        assertThat(WILSON_SCORE.interval(-1, 5)).isEqualTo(new Missing<>(Reason.NOT_A_PART));
        assertThat(WILSON_SCORE.interval(6, 5)).isEqualTo(new Missing<>(Reason.NOT_A_PART));
    }

    /** Exactly 0 and 1 by the formula, which rounding would miss for some n. */
    @Test
    void theEndsAreExactForNoneAndForAll() {
        for (long n = 1; n <= 10_000; n++) {
            assertThat(interval(0, n).lower()).as("0 of %d", n).isEqualTo(0);
            assertThat(interval(n, n).upper()).as("%d of %d", n, n).isEqualTo(1);
        }
    }

    @Test
    void theIntervalHoldsTheShareAndStaysBetweenNoneAndAll() {
        for (long n = 1; n <= 150; n++) {
            for (long x = 0; x <= n; x++) {
                Interval interval = interval(x, n);
                assertThat((double) x / n).isBetween(interval.lower(), interval.upper());
                assertThat(interval.lower()).isGreaterThanOrEqualTo(0);
                assertThat(interval.upper()).isLessThanOrEqualTo(1);
            }
        }
    }

    @Test
    void aLevelOutsideNoneAndAllIsRefused() {
        assertThatThrownBy(() -> WILSON_SCORE.interval(1, 2, 1)).hasMessageContaining("1.0");
        assertThatThrownBy(() -> WILSON_SCORE.interval(1, 2, Double.NaN)).hasMessageContaining("NaN");
    }

    @Test
    void anIntervalRunsUpwards() {
        assertThatThrownBy(() -> new Interval(0.4, 0.3)).hasMessageContaining("0.4");
    }

    private static Interval interval(long x, long n) {
        return WILSON_SCORE.interval(x, n).toOptional().orElseThrow();
    }
}
