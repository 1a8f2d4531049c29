package se.lyhord.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
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

    /** All but the one that may reach outside; clipped it does not. */
    @Test
    void everyMethodsIntervalHoldsTheShareGrowsWithItsLevelAndTurnsWithTheCounts() {
        for (BinomialConfidenceInterval method : BinomialConfidenceInterval.values()) {
            for (long n = 1; n <= 25; n++) {
                for (long x = 0; x <= n; x++) {
                    Interval interval = Outcome.value(method.interval(x, n));
                    Interval wider = Outcome.value(method.interval(x, n, 0.99));
                    Interval turned = Outcome.value(method.interval(n - x, n));
                    String name = "%s %d of %d".formatted(method, x, n);
                    assertThat(interval.clipped().holds((double) x / n))
                            .as(name)
                            .isTrue();
                    assertThat(wider.clipped().lower())
                            .as(name)
                            .isLessThanOrEqualTo(interval.clipped().lower());
                    assertThat(wider.clipped().upper())
                            .as(name)
                            .isGreaterThanOrEqualTo(interval.clipped().upper());
                    assertThat(turned.lower()).as(name).isCloseTo(1 - interval.upper(), within(1e-12));
                }
            }
        }
    }

    /** Expected: scipy 1.17.1, beta.ppf([0.005, 0.995], 3.5, 9.5). */
    @Test
    void jeffreysIntervalHasOtherLevels() {
        Interval interval = Outcome.value(BinomialConfidenceInterval.JEFFREYS.interval(3, 12, 0.99));
        assertThat(interval.lower()).isCloseTo(0.04516899, within(1e-8));
        assertThat(interval.upper()).isCloseTo(0.6154923, within(1e-7));
    }

    @Test
    void theEndsOfAnIntervalAreInIt() {
        Interval interval = new Interval(-0.2, 1.3);
        assertThat(interval.clipped()).isEqualTo(new Interval(0, 1));
        assertThat(new Interval(0.2, 0.3).clipped()).isEqualTo(new Interval(0.2, 0.3));
        assertThat(interval.holds(-0.2)).isTrue();
        assertThat(interval.holds(1.3)).isTrue();
        assertThat(interval.holds(-0.21)).isFalse();
        assertThat(interval.holds(1.31)).isFalse();
    }

    @Test
    void whatFollowsFromAMissingValueIsMissingForTheSameReason() {
        assertThat(WILSON_SCORE.interval(1, 2).map(Interval::lower))
                .isEqualTo(new Estimate.Value<>(interval(1, 2).lower()));
        assertThat(WILSON_SCORE.interval(1, 0).map(Interval::lower)).isEqualTo(new Missing<>(Reason.NO_DATA));
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
