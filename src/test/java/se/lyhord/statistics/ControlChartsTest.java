package se.lyhord.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static se.lyhord.statistics.Outcome.isMissing;
import static se.lyhord.statistics.Outcome.value;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.lyhord.statistics.Estimate.Reason;

class ControlChartsTest {

    private static final long SEED = 2002;

    @Test
    void sharesThatCannotVaryHaveNoChart() {
        isMissing(LaneyPPrime.of(List.of()), Reason.NO_DATA);
        isMissing(LaneyPPrime.of(List.of(new Share(1, 2))), Reason.TOO_FEW);
        isMissing(LaneyPPrime.of(List.of(new Share(0, 9), new Share(0, 4))), Reason.ZERO_VARIANCE);
        isMissing(LaneyPPrime.of(List.of(new Share(9, 9), new Share(4, 4))), Reason.ZERO_VARIANCE);
    }

    /**
     * By hand: p̄ = ½, z = ±√n/5 with n = 100: −2, 2, 0; ranges 4 and 2, mean 3, σz 3/1.128; limits ½ ± 3 σz/20.
     */
    @Test
    void aChartOfSharesAllowsForWhatDiffersFromOneTimeToTheNext() {
        LaneyPPrime chart = value(
                LaneyPPrime.of(List.of(new Share(40, 100), new Share(60, 100), new Share(0, 0), new Share(50, 100))));
        assertThat(chart.mean()).isEqualTo(0.5);
        assertThat(chart.z()).hasSize(3);
        assertThat(chart.z().getFirst()).isCloseTo(-2, within(1e-12));
        assertThat(chart.sigmaZ()).isCloseTo(3 / 1.128, within(1e-12));
        assertThat(chart.limits()).hasSize(3);
        assertThat(chart.limits().get(2).upper()).isCloseTo(0.5 + 9 / 1.128 / 20, within(1e-12));
        assertThat(chart.limits().get(2).lower()).isCloseTo(0.5 - 9 / 1.128 / 20, within(1e-12));
    }

    @Test
    void sharesThatStayTheSameHaveNoSpread() {
        LaneyPPrime chart = value(LaneyPPrime.of(List.of(new Share(1, 4), new Share(2, 8))));
        assertThat(chart.sigmaZ()).isZero();
        assertThat(chart.limits()).containsOnly(new Interval(0.25, 0.25));
    }

    @Test
    void anySharesGiveFiniteLimits() {
        Samples.severalShares(SEED, 300, 60)
                .forEach(draw -> LaneyPPrime.of(draw.shares()).toOptional().ifPresent(chart -> {
                    assertThat(chart.sigmaZ())
                            .as(draw.toString())
                            .isNotNegative()
                            .isFinite();
                    assertThat(chart.limits()).as(draw.toString()).allMatch(limits -> limits.holds(chart.mean()));
                }));
    }

    @Test
    void aSeriesOfOneHasNoMovingRange() {
        isMissing(XmrChart.of(List.of()), Reason.NO_DATA);
        isMissing(XmrChart.of(List.of(3.0)), Reason.TOO_FEW);
        assertThatThrownBy(() -> XmrChart.of(List.of(3.0, Double.POSITIVE_INFINITY)))
                .hasMessageContaining("Infinity");
    }

    @Test
    void aSeriesThatDoesNotMoveHasLimitsAtItsMean() {
        XmrChart chart = value(XmrChart.of(List.of(4.0, 4.0, 4.0)));
        assertThat(chart).isEqualTo(new XmrChart(4, 0, new Interval(4, 4), 0, new Interval(4, 4)));
        assertThat(XmrChart.outside(List.of(4.0, 4.1, 3.9), chart.limits())).containsExactly(1, 2);
    }

    /** By hand: mean 2, ranges 2 and 1, of which none reaches 3.267 times their mean. */
    @Test
    void withoutAnOutlierScreeningChangesNothing() {
        XmrChart chart = value(XmrChart.of(List.of(1.0, 3.0, 2.0)));
        assertThat(chart.movingRange()).isEqualTo(1.5);
        assertThat(chart.limits().upper()).isCloseTo(2 + 2.66 * 1.5, within(1e-12));
        assertThat(chart.limits().lower()).isCloseTo(2 - 2.66 * 1.5, within(1e-12));
        assertThat(chart.screenedLimits()).isEqualTo(chart.limits());
    }
}
