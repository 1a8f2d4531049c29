package se.lyhord.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static se.lyhord.statistics.Outcome.isMissing;
import static se.lyhord.statistics.Outcome.value;

import org.junit.jupiter.api.Test;
import se.lyhord.statistics.Estimate.Reason;

class NewcombeDifferenceTest {

    private static final long SEED = 20261128;

    @Test
    void aDifferenceFromNobodyIsMissing() {
        isMissing(NewcombeDifference.of(new Share(0, 0), new Share(1, 2)), Reason.NO_DATA);
        isMissing(NewcombeDifference.of(new Share(1, 2), new Share(0, 0)), Reason.NO_DATA);
    }

    @Test
    void aLevelThatIsNoneIsRefused() {
        assertThatThrownBy(() -> NewcombeDifference.of(new Share(1, 2), new Share(1, 2), 0))
                .hasMessageContaining("0.0");
    }

    /** Expected: table II of Newcombe (1998), Stat. Med. 17:873–890, method 10, rows b and f. */
    @Test
    void thePublishedIntervalsAreMet() {
        Difference b = value(NewcombeDifference.of(new Share(9, 10), new Share(3, 10)));
        assertThat(b.interval().lower()).isCloseTo(0.1705, within(5e-5));
        assertThat(b.interval().upper()).isCloseTo(0.8090, within(5e-5));
        Difference f = value(NewcombeDifference.of(new Share(10, 10), new Share(0, 20)));
        assertThat(f.interval().lower()).isCloseTo(0.6791, within(5e-5));
        assertThat(f.interval().upper()).isEqualTo(1);
    }

    @Test
    void sharesThatAreTheSameDifferByChanceAlone() {
        Difference none = value(NewcombeDifference.of(new Share(3, 6), new Share(5, 10)));
        assertThat(none.value()).isZero();
        assertThat(none.pValue()).isEqualTo(1);
    }

    /** At the level 1 − p the interval reaches 0, by the definition of p. */
    @Test
    void theIntervalReachesNothingAtTheLevelOfThePValue() {
        Difference difference = value(NewcombeDifference.of(new Share(56, 70), new Share(48, 80)));
        Difference atP = value(NewcombeDifference.of(new Share(56, 70), new Share(48, 80), 1 - difference.pValue()));
        assertThat(difference.pValue()).isBetween(0.005, 0.01);
        assertThat(atP.interval().lower()).isCloseTo(0, within(1e-9));
    }

    @Test
    void aDifferenceBeyondAllChanceHasThePValueOfNothing() {
        Difference difference = value(NewcombeDifference.of(new Share(1_000_000, 1_000_000), new Share(0, 1_000_000)));
        assertThat(difference.pValue()).isBetween(0.0, 1e-300);
        assertThat(difference.interval().lower()).isGreaterThan(0.99);
    }

    @Test
    void anyCountsGiveAnIntervalThatAgreesWithItsPValueAndTurnsWithItsShares() {
        Samples.shares(SEED, 500).forEach(pair -> {
            Difference difference = value(NewcombeDifference.of(pair.first(), pair.second()));
            Difference turned = value(NewcombeDifference.of(pair.second(), pair.first()));
            assertThat(difference.interval().holds(difference.value()))
                    .as(pair.toString())
                    .isTrue();
            assertThat(difference.interval().lower()).as(pair.toString()).isGreaterThanOrEqualTo(-1 - 1e-12);
            assertThat(difference.interval().upper()).as(pair.toString()).isLessThanOrEqualTo(1 + 1e-12);
            assertThat(difference.pValue()).as(pair.toString()).isBetween(0.0, 1.0);
            assertThat(difference.pValue() < 0.05)
                    .as(pair.toString())
                    .isEqualTo(!difference.interval().holds(0));
            assertThat(turned.value()).as(pair.toString()).isEqualTo(-difference.value());
            assertThat(turned.interval().lower())
                    .as(pair.toString())
                    .isEqualTo(-difference.interval().upper());
            assertThat(turned.pValue()).as(pair.toString()).isEqualTo(difference.pValue());
        });
    }

    @Test
    void moreThanAllIsAll() {
        assertThat(NewcombeDifference.of(new Share(12, 10), new Share(3, 9)))
                .isEqualTo(NewcombeDifference.of(new Share(10, 10), new Share(3, 9)));
    }
}
