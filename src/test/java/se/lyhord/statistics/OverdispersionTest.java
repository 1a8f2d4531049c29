package se.lyhord.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static se.lyhord.statistics.FunnelScale.ARCSINE;
import static se.lyhord.statistics.FunnelScale.NATURAL;
import static se.lyhord.statistics.Outcome.isMissing;
import static se.lyhord.statistics.Outcome.value;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.lyhord.statistics.Estimate.Reason;

class OverdispersionTest {

    private static final long SEED = 2012;

    /** 12 of 60, 40 of 80, 33 of 90, 70 of 100 and 18 of 40. */
    private static final List<Share> APART =
            List.of(new Share(12, 60), new Share(40, 80), new Share(33, 90), new Share(70, 100), new Share(18, 40));

    private static final List<Share> ALIKE =
            List.of(new Share(5, 10), new Share(5, 10), new Share(6, 12), new Share(5, 10));

    @Test
    void pointsThatCannotSpreadHaveNone() {
        isMissing(Overdispersion.of(List.of(), NATURAL, 0.1), Reason.NO_DATA);
        isMissing(Overdispersion.of(List.of(new Share(0, 0)), NATURAL, 0.1), Reason.NO_DATA);
        isMissing(Overdispersion.of(List.of(new Share(1, 2), new Share(0, 0)), NATURAL, 0.1), Reason.TOO_FEW);
        isMissing(Overdispersion.of(List.of(new Share(0, 2), new Share(0, 3)), NATURAL, 0.1), Reason.ZERO_VARIANCE);
        isMissing(Overdispersion.of(List.of(new Share(2, 2), new Share(3, 3)), ARCSINE, 0.1), Reason.ZERO_VARIANCE);
    }

    @Test
    void nobodyIsNoPointAndHalfIsAllThatCanBeDrawnIn() {
        Overdispersion spread = value(Overdispersion.of(APART, NATURAL, 0.5));
        assertThatThrownBy(() -> spread.additive(0)).hasMessageContaining("0");
        assertThatThrownBy(() -> spread.multiplicative(-3)).hasMessageContaining("-3");
        assertThatThrownBy(() -> Overdispersion.of(APART, NATURAL, 0.51)).hasMessageContaining("0.51");
        assertThatThrownBy(() -> Overdispersion.of(APART, NATURAL, -0.1)).hasMessageContaining("-0.1");
    }

    /** Expected: numpy and scipy 1.17.1, the formulas written out with np.quantile and np.clip, for a fifth drawn in. */
    @Test
    void spreadBeyondChanceIsMeasured() {
        Overdispersion spread = value(Overdispersion.of(APART, NATURAL, 0.2));
        assertThat(spread.target()).isCloseTo(0.46756756756756757, within(1e-12));
        assertThat(spread.phi()).isCloseTo(8.604853143980515, within(1e-9));
        assertThat(spread.winsorisedPhi()).isCloseTo(2.3230549503425193, within(1e-9));
        assertThat(spread.betweenVariance()).isCloseTo(0.006543368767978949, within(1e-12));
        assertThat(spread.pValue()).isCloseTo(1.0228596531332978e-08, within(1e-14));
        assertThat(value(Overdispersion.of(APART, NATURAL, 0)).winsorisedPhi()).isEqualTo(spread.phi());
    }

    /** Expected: no z at all, so that limits are those of chance alone, ½ ± 1.96 √(¼/25). */
    @Test
    void pointsThatAreAlikeHaveTheLimitsOfChance() {
        Overdispersion spread = value(Overdispersion.of(ALIKE, NATURAL, 0.1));
        assertThat(spread.phi()).isZero();
        assertThat(spread.betweenVariance()).isZero();
        assertThat(spread.pValue()).isEqualTo(1);
        assertThat(spread.multiplicative(25)).isEqualTo(spread.additive(25));
        assertThat(spread.additive(25).inner().upper()).isCloseTo(0.6959963984540054, within(1e-12));
        assertThat(spread.additive(25).outer().lower()).isCloseTo(0.5 - 0.3090232306167813, within(1e-12));
        assertThat(spread.additive(1).outer().upper()).isGreaterThan(1);
    }

    @Test
    void onTheArcsineScaleLimitsStayBetweenNoneAndAll() {
        Overdispersion spread = value(Overdispersion.of(APART, ARCSINE, 0.1));
        assertThat(spread.additive(1).outer()).isEqualTo(new Interval(0, 1));
        assertThat(spread.multiplicative(1_000_000).inner().lower()).isCloseTo(spread.target(), within(0.01));
    }

    @Test
    void anyPointsGiveFiniteLimitsAroundTheTarget() {
        Samples.severalShares(SEED, 300, 60).forEach(draw -> {
            for (FunnelScale scale : FunnelScale.values()) {
                Overdispersion.of(draw.shares(), scale, 0.1).toOptional().ifPresent(spread -> {
                    assertThat(spread.pValue()).as(draw.toString()).isBetween(0.0, 1.0);
                    assertThat(spread.winsorisedPhi()).as(draw.toString()).isBetween(0.0, spread.phi() + 1e-12);
                    assertThat(spread.betweenVariance())
                            .as(draw.toString())
                            .isNotNegative()
                            .isFinite();
                    assertThat(spread.z()).as(draw.toString()).allMatch(Double::isFinite);
                    for (FunnelLimits limits : List.of(spread.additive(7), spread.multiplicative(7))) {
                        assertThat(limits.inner().holds(spread.target()))
                                .as(draw.toString())
                                .isTrue();
                        assertThat(limits.outer().lower())
                                .as(draw.toString())
                                .isFinite()
                                .isLessThanOrEqualTo(limits.inner().lower());
                        assertThat(limits.outer().upper())
                                .as(draw.toString())
                                .isFinite()
                                .isGreaterThanOrEqualTo(limits.inner().upper());
                    }
                });
            }
        });
    }
}
