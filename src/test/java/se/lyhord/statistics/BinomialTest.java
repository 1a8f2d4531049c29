package se.lyhord.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class BinomialTest {

    /** Expected: the terms added up. */
    @Test
    void bothTailsAreTheSumOfTheirTerms() {
        for (int n = 0; n <= 12; n++) {
            for (double p : new double[] {0, 0.01, 0.3, 0.5, 0.9, 1}) {
                for (int k = 0; k <= n; k++) {
                    assertThat(new Binomial(n, p).upTo(k)).isCloseTo(Counting.probability(n, p, 0, k), within(1e-12));
                    assertThat(new Binomial(n, p).from(k)).isCloseTo(Counting.probability(n, p, k, n), within(1e-12));
                }
            }
        }
    }

    @Test
    void outsideTheCountsNothingOrEverythingIs() {
        Binomial count = new Binomial(5, 0.4);
        assertThat(count.upTo(-1)).isZero();
        assertThat(count.upTo(6)).isEqualTo(1);
        assertThat(count.from(6)).isZero();
        assertThat(count.from(0)).isEqualTo(1);
    }

    /** Expected: 1/32, 6/32, 16/32, 26/32, 31/32 and 1 for 5 and ½. */
    @Test
    void theQuantileIsTheFirstThatReachesTheProbability() {
        Binomial count = new Binomial(5, 0.5);
        assertThat(count.quantile(0)).isZero();
        assertThat(count.quantile(0.031)).isZero();
        assertThat(count.quantile(0.032)).isEqualTo(1);
        assertThat(count.quantile(0.499)).isEqualTo(2);
        assertThat(count.quantile(0.82)).isEqualTo(4);
        assertThat(count.quantile(0.97)).isEqualTo(5);
        assertThat(count.quantile(1)).isEqualTo(5);
    }

    /** Commons Math 3.6.1 counts the middle twice: 163/128 for 4 of 8, 2 for none of none. */
    @Test
    void commonsMathsTwoSidedTestPassesOneAndThisDoesNot() {
        var faulty = new org.apache.commons.math3.stat.inference.BinomialTest();
        var twoSided = org.apache.commons.math3.stat.inference.AlternativeHypothesis.TWO_SIDED;
        assertThat(faulty.binomialTest(8, 4, 0.5, twoSided)).isCloseTo(163 / 128.0, within(1e-9));
        assertThat(faulty.binomialTest(0, 0, 0.5, twoSided)).isEqualTo(2);
        assertThat(new Binomial(8, 0.5).twoSided(4)).isEqualTo(1);
        assertThat(new Binomial(0, 0.5).twoSided(0)).isEqualTo(1);
    }

    /** Expected: 2·(1 + 8 + 28)/256 for 2 of 8. */
    @Test
    void elsewhereItIsTwiceTheSmallerTail() {
        assertThat(new Binomial(8, 0.5).twoSided(2)).isCloseTo(74 / 256.0, within(1e-12));
        assertThat(new Binomial(8, 0.5).twoSided(6)).isCloseTo(74 / 256.0, within(1e-12));
    }
}
