package se.lyhord.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static se.lyhord.statistics.Outcome.isMissing;
import static se.lyhord.statistics.Outcome.value;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.lyhord.statistics.Estimate.Reason;

/** The same person before and after. */
class BeforeAndAfterTest {

    @Test
    void negativeCountsAndCountsBeyondTenBillionAreNotTested() {
        isMissing(McNemar.of(-1, 2), Reason.NOT_A_PART);
        isMissing(McNemar.of(2, -1), Reason.NOT_A_PART);
        isMissing(McNemar.of(5_000_000_000L, 5_000_000_001L), Reason.TOO_LARGE);
        isMissing(McNemar.of(Long.MAX_VALUE, Long.MAX_VALUE), Reason.TOO_LARGE);
        isMissing(McNemar.of(0, Long.MAX_VALUE), Reason.TOO_LARGE);
        assertThat(value(McNemar.of(5_000_000_000L, 5_000_000_000L)).exact()).isEqualTo(1);
    }

    /** By the definition: all probability is at the only possible outcome. */
    @Test
    void whereNobodyChangedThereIsNoSignOfChange() {
        assertThat(value(McNemar.of(0, 0))).isEqualTo(new McNemar(1, 0.5));
    }

    /** Expected: the terms added up. */
    @Test
    void bothPValuesAreSumsOfTermsAndNeverPassOne() {
        for (int b = 0; b <= 12; b++) {
            for (int c = 0; c <= 12; c++) {
                int fewer = Math.min(b, c);
                double upTo = Counting.probability(b + c, 0.5, 0, fewer);
                double at = Counting.probability(b + c, 0.5, fewer, fewer);
                McNemar test = value(McNemar.of(b, c));
                assertThat(test.exact())
                        .isCloseTo(Math.min(1, 2 * upTo), within(1e-12))
                        .isLessThanOrEqualTo(1);
                assertThat(test.mid()).isCloseTo(b == c ? 1 - at / 2 : 2 * upTo - at, within(1e-12));
                assertThat(test).isEqualTo(value(McNemar.of(c, b)));
            }
        }
    }

    @Test
    void anInstrumentWithoutErrorNeedsNoIndex() {
        isMissing(ReliableChange.of(1, 2, 0, 0.8), Reason.ZERO_VARIANCE);
        isMissing(ReliableChange.of(1, 2, 3, 1), Reason.ZERO_VARIANCE);
        assertThat(value(ReliableChange.of(1, 2, 3, 0)).measurementError()).isEqualTo(3);
        assertThatThrownBy(() -> ReliableChange.of(1, 2, -1, 0.5)).hasMessageContaining("-1.0");
        assertThatThrownBy(() -> ReliableChange.of(1, 2, 1, 1.5)).hasMessageContaining("1.5");
        assertThatThrownBy(() -> ReliableChange.of(1, 2, 1, -0.5)).hasMessageContaining("-0.5");
        assertThatThrownBy(() -> ReliableChange.of(1, Double.NaN, 1, 0.5)).hasMessageContaining("NaN");
        assertThatThrownBy(() -> ReliableChange.of(1, 2, Double.POSITIVE_INFINITY, 0.5))
                .hasMessageContaining("Infinity");
    }

    /** By hand: s 5 and r 0.5 make the error of a difference 5. */
    @Test
    void aChangeIsReliableBeyondOneNinetySixErrorsUpOrDown() {
        assertThat(value(ReliableChange.of(50, 59.7, 5, 0.5)).isReliable()).isFalse();
        assertThat(value(ReliableChange.of(50, 59.9, 5, 0.5)).isReliable()).isTrue();
        assertThat(value(ReliableChange.of(50, 40.1, 5, 0.5)).isReliable()).isTrue();
        assertThat(value(ReliableChange.of(50, 40.1, 5, 0.5)).index()).isCloseTo(-1.98, within(1e-12));
        assertThat(value(ReliableChange.of(50, 50, 5, 0.5)).leastReliable()).isCloseTo(9.8, within(1e-12));
        assertThat(new ReliableChange(1, 1, 1.96, 1.96).isReliable()).isFalse();
    }

    @Test
    void withoutAGoalThatCountsThereIsNoScore() {
        isMissing(GoalAttainmentScore.of(List.of()), Reason.NO_DATA);
        isMissing(GoalAttainmentScore.of(List.of(1, 2), List.of(0.0, 0.0), 0.3), Reason.NO_DATA);
    }

    /** By hand: one goal is 10 a level; two of +1, unweighted, 50 + 20/√(0.7·2 + 0.3·4). */
    @Test
    void theScoreGoesWithItsDistribution() {
        assertThat(value(GoalAttainmentScore.of(List.of(2))))
                .isEqualTo(new GoalAttainmentScore(70, List.of(0, 0, 0, 0, 1)));
        GoalAttainmentScore two = value(GoalAttainmentScore.of(List.of(1, 1)));
        assertThat(two.t()).isCloseTo(50 + 20 / Math.sqrt(2.6), within(1e-12));
        assertThat(value(GoalAttainmentScore.of(List.of(-2, -1, 0, 0, 1))).distribution())
                .containsExactly(1, 1, 2, 1, 0);
    }

    /** By hand: weights 3 and 1, attained −1 and +2: 50 + 10·(−1)/√(0.5·10 + 0.5·16). */
    @Test
    void weightsAndCorrelationCount() {
        GoalAttainmentScore score = value(GoalAttainmentScore.of(List.of(-1, 2), List.of(3.0, 1.0), 0.5));
        assertThat(score.t()).isCloseTo(50 - 10 / Math.sqrt(13), within(1e-12));
        assertThat(value(GoalAttainmentScore.of(List.of(-1, 2), List.of(3.0, 1.0), 0))
                        .t())
                .isCloseTo(50 - 10 / Math.sqrt(10), within(1e-12));
        assertThat(value(GoalAttainmentScore.of(List.of(-1, 2), List.of(3.0, 1.0), 1))
                        .t())
                .isCloseTo(50 - 10 / Math.sqrt(16), within(1e-12));
    }

    @Test
    void whatIsBeyondTheScaleIsRefusedByName() {
        assertThatThrownBy(() -> GoalAttainmentScore.of(List.of(3, -3))).hasMessageContaining("3, no attainment -3");
        assertThatThrownBy(() -> GoalAttainmentScore.of(List.of(1), List.of(-1.0), 0.3))
                .hasMessageContaining("-1.0");
        assertThatThrownBy(() -> GoalAttainmentScore.of(List.of(1), List.of(Double.NaN), 0.3))
                .hasMessageContaining("NaN");
        assertThatThrownBy(() -> GoalAttainmentScore.of(List.of(1), List.of(1.0), 1.1))
                .hasMessageContaining("1.1");
        assertThatThrownBy(() -> GoalAttainmentScore.of(List.of(1), List.of(1.0), -0.1))
                .hasMessageContaining("-0.1");
        assertThatThrownBy(() -> GoalAttainmentScore.of(List.of(1), List.of(), 0.3))
                .hasMessageContaining("0 for 1");
    }
}
