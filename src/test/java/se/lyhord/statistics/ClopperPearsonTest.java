package se.lyhord.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static se.lyhord.statistics.BinomialConfidenceInterval.CLOPPER_PEARSON;
import static se.lyhord.statistics.Outcome.isMissing;
import static se.lyhord.statistics.Outcome.value;

import org.apache.commons.math3.stat.interval.ClopperPearsonInterval;
import org.junit.jupiter.api.Test;
import se.lyhord.statistics.Estimate.Reason;

class ClopperPearsonTest {

    /** MATH-1401, open in Commons Math 3.6.1: the quantile of a beta distribution with a parameter 0 is asked for. */
    @Test
    void commonsMathThrowsForNoneAndForAllAndThisDoesNot() {
        ClopperPearsonInterval faulty = new ClopperPearsonInterval();
        assertThatThrownBy(() -> faulty.createInterval(10, 0, 0.95)).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> faulty.createInterval(10, 10, 0.95)).isInstanceOf(RuntimeException.class);
        // 1 − 0.025^(1/10)
        double end = 0.30849710781876083;
        assertThat(value(CLOPPER_PEARSON.interval(0, 10)).lower()).isZero();
        assertThat(value(CLOPPER_PEARSON.interval(0, 10)).upper()).isCloseTo(end, within(1e-12));
        assertThat(value(CLOPPER_PEARSON.interval(10, 10)).lower()).isCloseTo(1 - end, within(1e-12));
        assertThat(value(CLOPPER_PEARSON.interval(10, 10)).upper()).isEqualTo(1);
    }

    /** Where Commons Math gives an interval, it is the same one. */
    @Test
    void elsewhereTheTwoAgree() {
        ClopperPearsonInterval other = new ClopperPearsonInterval();
        for (int x = 1; x < 40; x++) {
            Interval interval = value(CLOPPER_PEARSON.interval(x, 40, 0.9));
            assertThat(interval.lower())
                    .isCloseTo(other.createInterval(40, x, 0.9).getLowerBound(), within(1e-8));
            assertThat(interval.upper())
                    .isCloseTo(other.createInterval(40, x, 0.9).getUpperBound(), within(1e-8));
        }
    }

    /** Expected: scipy 1.17.1, binomtest(…).proportion_ci(method="exact"), and beta.ppf for three billion. */
    @Test
    void largeCountsAreNoMatter() {
        Interval million = value(CLOPPER_PEARSON.interval(1, 1_000_000));
        assertThat(million.lower()).isCloseTo(2.5317805139113815e-08, within(1e-14));
        assertThat(million.upper()).isCloseTo(5.571630655512304e-06, within(1e-14));
        Interval billions = value(CLOPPER_PEARSON.interval(1_000_000_000, 3_000_000_000L));
        assertThat(billions.lower()).isCloseTo(0.3333164646433115, within(1e-10));
        assertThat(billions.upper()).isCloseTo(0.333350202344949, within(1e-10));
    }

    @Test
    void beyondTenBillionThereIsNone() {
        assertThat(value(CLOPPER_PEARSON.interval(3, 10_000_000_000L)).upper()).isLessThan(1e-9);
        isMissing(CLOPPER_PEARSON.interval(3, 10_000_000_001L), Reason.TOO_LARGE);
        isMissing(BinomialConfidenceInterval.JEFFREYS.interval(3, 10_000_000_001L), Reason.TOO_LARGE);
        assertThat(value(BinomialConfidenceInterval.WILSON_SCORE.interval(3, Long.MAX_VALUE))
                        .upper())
                .isLessThan(1e-9);
    }

    /** By its definition: at the low end x or more has the probability α/2, at the high end x or fewer. */
    @Test
    void eachEndLeavesHalfOfTheRestInItsTail() {
        for (int n = 1; n <= 30; n++) {
            for (int x = 1; x < n; x++) {
                Interval interval = value(CLOPPER_PEARSON.interval(x, n, 0.9));
                assertThat(Counting.probability(n, interval.lower(), x, n)).isCloseTo(0.05, within(1e-9));
                assertThat(Counting.probability(n, interval.upper(), 0, x)).isCloseTo(0.05, within(1e-9));
            }
        }
    }
}
