package se.lyhord.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static se.lyhord.statistics.Outcome.isMissing;
import static se.lyhord.statistics.Outcome.value;

import org.junit.jupiter.api.Test;
import se.lyhord.statistics.Estimate.Reason;

class FinitePopulationIntervalTest {

    @Test
    void countsThatFitNoPopulationHaveNoInterval() {
        isMissing(FinitePopulationInterval.of(0, 0, 5, 0.95), Reason.NO_DATA);
        isMissing(FinitePopulationInterval.of(-1, 2, 5, 0.95), Reason.NOT_A_PART);
        isMissing(FinitePopulationInterval.of(3, 2, 5, 0.95), Reason.NOT_A_PART);
        isMissing(FinitePopulationInterval.of(1, 6, 5, 0.95), Reason.NOT_A_PART);
        isMissing(FinitePopulationInterval.of(1, 6, 3_000_000_000L, 0.95), Reason.TOO_LARGE);
        assertThatThrownBy(() -> FinitePopulationInterval.of(1, 2, 5, 1)).hasMessageContaining("1.0");
    }

    /** Expected: every number of hits tried with scipy 1.17.1's hypergeom.sf and hypergeom.cdf. */
    @Test
    void theEndsAreTheLastNumbersThatBothTailsAllow() {
        assertThat(of(3, 10, 40, 0.95)).isEqualTo(new FinitePopulationInterval(4, 24, 40));
        assertThat(of(30, 200, 1000, 0.95)).isEqualTo(new FinitePopulationInterval(109, 201, 1000));
        assertThat(of(1, 1, 50, 0.9)).isEqualTo(new FinitePopulationInterval(3, 50, 50));
        assertThat(of(0, 20, 5000, 0.99)).isEqualTo(new FinitePopulationInterval(0, 1161, 5000));
        assertThat(of(450, 500, 1000, 0.95)).isEqualTo(new FinitePopulationInterval(879, 917, 1000));
        assertThat(of(3, 10, 40, 0.95).shares()).isEqualTo(new Interval(0.1, 0.6));
    }

    @Test
    void whereAllWereAskedTheNumberIsCertain() {
        for (int x = 0; x <= 9; x++) {
            assertThat(of(x, 9, 9, 0.95)).isEqualTo(new FinitePopulationInterval(x, x, 9));
        }
    }

    /** Of two billion the limits are those of Clopper and Pearson, nearly. */
    @Test
    void aVeryLargePopulationIsAsGoodAsOneWithoutBounds() {
        Interval interval = of(30, 200, 2_000_000_000, 0.95).shares();
        Interval unbounded = value(BinomialConfidenceInterval.CLOPPER_PEARSON.interval(30, 200));
        assertThat(interval.lower()).isCloseTo(unbounded.lower(), within(1e-6));
        assertThat(interval.upper()).isCloseTo(unbounded.upper(), within(1e-6));
        assertThat(of(1_000_000, 2_000_000, 2_000_000_000, 0.95).shares().lower())
                .isCloseTo(0.4993, within(1e-4));
    }

    /** Expected: the terms added up. */
    @Test
    void bothTailsAreTheSumOfTheirTerms() {
        for (int population = 1; population <= 9; population++) {
            for (int hits = 0; hits <= population; hits++) {
                for (int asked = 1; asked <= population; asked++) {
                    Hypergeometric count = new Hypergeometric(population, hits, asked);
                    for (int k = -1; k <= population + 1; k++) {
                        assertThat(count.upTo(k))
                                .isCloseTo(Counting.probability(population, hits, asked, 0, k), within(1e-12));
                        assertThat(count.from(k))
                                .isCloseTo(
                                        Counting.probability(population, hits, asked, Math.max(k, 0), asked),
                                        within(1e-12));
                    }
                }
            }
        }
    }

    /** By hand: 5 of 8 answered yes, 2 said nothing: 5/10 … 7/10. */
    @Test
    void withoutTheSilentTheBoundsAreCertain() {
        assertThat(value(CertainBounds.of(5, 8, 10))).isEqualTo(new CertainBounds(0.8, new Interval(0.5, 0.7)));
        assertThat(value(CertainBounds.of(0, 0, 4))).isEqualTo(new CertainBounds(0, new Interval(0, 1)));
        assertThat(value(CertainBounds.of(3, 4, 4))).isEqualTo(new CertainBounds(1, new Interval(0.75, 0.75)));
    }

    @Test
    void boundsOfNobodyAreMissing() {
        isMissing(CertainBounds.of(0, 0, 0), Reason.NO_DATA);
        isMissing(CertainBounds.of(-1, 0, 4), Reason.NOT_A_PART);
        isMissing(CertainBounds.of(2, 1, 4), Reason.NOT_A_PART);
        isMissing(CertainBounds.of(1, 5, 4), Reason.NOT_A_PART);
    }

    private static FinitePopulationInterval of(long x, long n, long population, double level) {
        return value(FinitePopulationInterval.of(x, n, population, level));
    }
}
