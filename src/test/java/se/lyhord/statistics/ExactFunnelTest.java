package se.lyhord.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static se.lyhord.statistics.Outcome.isMissing;
import static se.lyhord.statistics.Outcome.value;

import org.junit.jupiter.api.Test;
import se.lyhord.statistics.Estimate.Reason;

class ExactFunnelTest {

    private static final long SEED = 2005;

    @Test
    void withNobodyBehindAPointThereIsNoFunnel() {
        isMissing(ExactFunnel.limits(0.5, 0), Reason.NO_DATA);
        isMissing(ExactFunnel.position(new Share(0, 0), 0.5), Reason.NO_DATA);
        isMissing(ExactFunnel.pValue(new Share(0, 0), 0.5), Reason.NO_DATA);
        isMissing(ExactFunnel.limits(0.5, -1), Reason.NOT_A_PART);
        isMissing(ExactFunnel.limits(0.5, 10_000_000_001L), Reason.TOO_LARGE);
        isMissing(ExactFunnel.pValue(new Share(1, 10_000_000_001L), 0.5), Reason.TOO_LARGE);
        assertThat(value(ExactFunnel.limits(0.5, 10_000_000_000L)).outer().lower())
                .isCloseTo(0.5, within(1e-4));
        assertThat(value(ExactFunnel.pValue(new Share(5_000_000_000L, 10_000_000_000L), 0.5)))
                .isCloseTo(1, within(1e-4));
    }

    @Test
    void aTargetIsAShare() {
        assertThatThrownBy(() -> ExactFunnel.limits(1.1, 5)).hasMessageContaining("1.1");
        assertThatThrownBy(() -> ExactFunnel.limits(-0.1, 5)).hasMessageContaining("-0.1");
        assertThatThrownBy(() -> ExactFunnel.pValue(new Share(1, 5), Double.NaN))
                .hasMessageContaining("NaN");
    }

    /** Expected by hand: one of two is hit with ½, so F is ½ at 0, and 0.1 % lies 0.998 steps below. */
    @Test
    void limitsOfOnePersonReachBelowNothing() {
        FunnelLimits limits = value(ExactFunnel.limits(0.5, 1));
        assertThat(limits.outer().lower()).isCloseTo(-0.998, within(1e-12));
        assertThat(limits.inner().lower()).isCloseTo(-0.95, within(1e-12));
        assertThat(limits.inner().upper()).isCloseTo(0.95, within(1e-12));
        assertThat(limits.clipped().outer())
                .isEqualTo(new Interval(0, limits.outer().upper()));
        assertThat(value(ExactFunnel.position(new Share(0, 1), 0.5))).isEqualTo(FunnelPosition.WITHIN);
        assertThat(value(ExactFunnel.position(new Share(1, 1), 0.5))).isEqualTo(FunnelPosition.WITHIN);
    }

    /** Expected: scipy 1.17.1, binom.ppf of 0.1 %, 2.5 %, 97.5 % and 99.9 % at n = 100 and 0.074 is 1, 3, 13 and 17. */
    @Test
    void aPointIsOutsideOneLimitOrBothOrNeither() {
        assertThat(position(0)).isEqualTo(FunnelPosition.BELOW_998);
        assertThat(position(1)).isEqualTo(FunnelPosition.BELOW_95);
        assertThat(position(2)).isEqualTo(FunnelPosition.BELOW_95);
        assertThat(position(3)).isEqualTo(FunnelPosition.WITHIN);
        assertThat(position(13)).isEqualTo(FunnelPosition.WITHIN);
        assertThat(position(14)).isEqualTo(FunnelPosition.ABOVE_95);
        assertThat(position(17)).isEqualTo(FunnelPosition.ABOVE_95);
        assertThat(position(18)).isEqualTo(FunnelPosition.ABOVE_998);
    }

    /** All of a few is nothing unusual where most are: 0.8 to the power of 5 is 0.33. */
    @Test
    void allOfAFewIsWithinWhatChanceGives() {
        assertThat(value(ExactFunnel.position(new Share(5, 5), 0.8))).isEqualTo(FunnelPosition.WITHIN);
        assertThat(value(ExactFunnel.position(new Share(7, 7), 1))).isEqualTo(FunnelPosition.WITHIN);
        assertThat(value(ExactFunnel.position(new Share(0, 7), 0))).isEqualTo(FunnelPosition.WITHIN);
        assertThat(value(ExactFunnel.bands(0.8, 5)).inner()).isEqualTo(new Interval(0.4, 1));
    }

    @Test
    void thePlaceAgreesWithThePValue() {
        Samples.shares(SEED, 600).forEach(pair -> {
            double target = (double) pair.second().numerator() / pair.second().denominator();
            double p = value(ExactFunnel.pValue(pair.first(), target));
            if (Math.abs(p - 0.05) > 1e-9 && Math.abs(p - 0.002) > 1e-9) {
                FunnelPosition place = value(ExactFunnel.position(pair.first(), target));
                assertThat(place.isOutside95()).as(pair.toString()).isEqualTo(p < 0.05);
                assertThat(place.isOutside998()).as(pair.toString()).isEqualTo(p < 0.002);
            }
        });
    }

    @Test
    void outsideIsToldForBothLimits() {
        assertThat(FunnelPosition.values())
                .filteredOn(FunnelPosition::isOutside95)
                .doesNotContain(FunnelPosition.WITHIN)
                .hasSize(4);
        assertThat(FunnelPosition.values())
                .filteredOn(FunnelPosition::isOutside998)
                .containsExactly(FunnelPosition.BELOW_998, FunnelPosition.ABOVE_998);
    }

    @Test
    void onALimitAPointIsWithin() {
        FunnelLimits limits = new FunnelLimits(new Interval(0.3, 0.7), new Interval(0.2, 0.8));
        assertThat(limits.position(0.3)).isEqualTo(FunnelPosition.WITHIN);
        assertThat(limits.position(0.7)).isEqualTo(FunnelPosition.WITHIN);
        assertThat(limits.position(0.2)).isEqualTo(FunnelPosition.BELOW_95);
        assertThat(limits.position(0.8)).isEqualTo(FunnelPosition.ABOVE_95);
    }

    /** Expected: scipy 1.17.1, twice the smaller of binom.cdf(x, n, p) and binom.sf(x − 1, n, p). */
    @Test
    void thePValueIsTwiceTheSmallerTail() {
        assertThat(value(ExactFunnel.pValue(new Share(3, 12), 0.7))).isCloseTo(0.003383310870000004, within(1e-12));
        assertThat(value(ExactFunnel.pValue(new Share(9, 10), 0.5))).isCloseTo(0.021484375, within(1e-12));
        assertThat(value(ExactFunnel.pValue(new Share(0, 7), 0.2))).isCloseTo(0.4194303999999999, within(1e-12));
        assertThat(value(ExactFunnel.pValue(new Share(7, 7), 0.2))).isCloseTo(2.56e-05, within(1e-12));
    }

    @Test
    void aTargetOfNoneOrAllIsMetOrNot() {
        assertThat(value(ExactFunnel.pValue(new Share(0, 7), 0))).isEqualTo(1);
        assertThat(value(ExactFunnel.pValue(new Share(1, 7), 0))).isZero();
        assertThat(value(ExactFunnel.pValue(new Share(7, 7), 1))).isEqualTo(1);
        assertThat(value(ExactFunnel.pValue(new Share(6, 7), 1))).isZero();
        assertThat(value(ExactFunnel.position(new Share(6, 7), 1))).isEqualTo(FunnelPosition.BELOW_998);
        assertThat(value(ExactFunnel.position(new Share(1, 7), 0))).isEqualTo(FunnelPosition.ABOVE_998);
    }

    @Test
    void thePValueAgreesWithTheClopperPearsonInterval() {
        Samples.shares(SEED, 600).forEach(pair -> {
            double target = (double) pair.second().numerator() / pair.second().denominator();
            double p = value(ExactFunnel.pValue(pair.first(), target));
            Interval interval = value(BinomialConfidenceInterval.CLOPPER_PEARSON.interval(
                    pair.first().numerator(), pair.first().denominator()));
            assertThat(p).as(pair.toString()).isBetween(0.0, 1.0);
            // 5 % itself is a matter of rounding, as for one of one and 1/40
            assertThat(p >= 0.05 - 1e-9)
                    .as(pair.toString())
                    .isEqualTo(interval.holds(target) || Math.abs(p - 0.05) < 1e-9);
        });
    }

    @Test
    void limitsNestAndRiseWithTheTarget() {
        Samples.shares(SEED, 300).forEach(pair -> {
            long n = pair.first().denominator();
            double target = (double) pair.second().numerator() / pair.second().denominator();
            FunnelLimits limits = value(ExactFunnel.limits(target, n));
            FunnelLimits higher = value(ExactFunnel.limits(target + (1 - target) / 3, n));
            assertThat(limits.outer().lower())
                    .as(pair.toString())
                    .isBetween(-1.0, limits.inner().lower());
            assertThat(limits.outer().upper())
                    .as(pair.toString())
                    .isBetween(limits.inner().upper(), 1.0);
            assertThat(limits.inner().lower()).as(pair.toString()).isLessThanOrEqualTo(target);
            assertThat(higher.inner().lower())
                    .as(pair.toString())
                    .isGreaterThanOrEqualTo(limits.inner().lower());
            assertThat(higher.outer().upper())
                    .as(pair.toString())
                    .isGreaterThanOrEqualTo(limits.outer().upper());
        });
    }

    private static FunnelPosition position(long x) {
        return value(ExactFunnel.position(new Share(x, 100), 0.074));
    }
}
