package se.lyhord.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.lyhord.statistics.Outcome.isMissing;
import static se.lyhord.statistics.Outcome.value;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.lyhord.statistics.Estimate.Reason;

/** Expected numbers are counted by hand, unless a source is named. */
class RunChartTest {

    private static final int SEED = 2014;

    @Test
    void sevenPointsOnOneSideAreARunAndSixAreNone() {
        assertThat(RunRules.oneSide(series(1, 1, 1, 1, 1, 1), 0)).isEmpty();
        assertThat(RunRules.oneSide(series(1, 1, 1, 1, 1, 1, 1), 0)).containsExactly(new Run(0, 6, true));
        assertThat(RunRules.oneSide(series(9, 1, 2, 3, 1, 2, 3, 1, 1, 9), 5)).containsExactly(new Run(1, 8, false));
        assertThat(RunRules.oneSide(List.of(), 0)).isEmpty();
    }

    @Test
    void aPointOnTheLineBreaksARun() {
        assertThat(RunRules.oneSide(series(1, 1, 1, 1, 0, 1, 1, 1, 1), 0)).isEmpty();
        assertThat(RunRules.oneSide(series(0, 0, 0, 0, 0, 0, 0, 0), 0)).isEmpty();
        assertThat(RunRules.oneSide(series(-0.0, 0, -0.0, 0, -0.0, 0, -0.0, 0), 0))
                .isEmpty();
    }

    @Test
    void twoRunsAreTwo() {
        assertThat(RunRules.oneSide(series(1, 1, 1, 1, 1, 1, 1, -1, -1, -1, -1, -1, -1, -1, -1), 0))
                .containsExactly(new Run(0, 6, true), new Run(7, 14, false));
    }

    @Test
    void sevenPointsThatRiseAreATrendAndSixAreNone() {
        assertThat(RunRules.trends(series(1, 2, 3, 4, 5, 6))).isEmpty();
        assertThat(RunRules.trends(series(1, 2, 3, 4, 5, 6, 7))).containsExactly(new Run(0, 6, true));
        assertThat(RunRules.trends(series(3, 9, 8, 7, 6, 5, 4, 1, 2))).containsExactly(new Run(1, 7, false));
        assertThat(RunRules.trends(List.of())).isEmpty();
        assertThat(RunRules.trends(series(1))).isEmpty();
    }

    @Test
    void anEqualNeighbourBreaksATrend() {
        assertThat(RunRules.trends(series(1, 2, 3, 4, 4, 5, 6, 7))).isEmpty();
        assertThat(RunRules.trends(series(1, 1, 1, 1, 1, 1, 1, 1))).isEmpty();
    }

    @Test
    void aRunNamesItsPoints() {
        Run run = new Run(2, 8, true);
        assertThat(run.length()).isEqualTo(7);
        assertThat(run.places()).containsExactly(2, 3, 4, 5, 6, 7, 8);
    }

    /** Expected: table 1 of Anhøj and Olesen (2014) for 10, 15, 20 and 24; 2³ + 3 and the coin of one for 8 and 1. */
    @Test
    void theLimitsOfRunsAndCrossingsAreThePublishedOnes() {
        assertThat(limits(10)).isEqualTo(new AnhoejRuns.Limits(6, 2));
        assertThat(limits(15)).isEqualTo(new AnhoejRuns.Limits(7, 4));
        assertThat(limits(20)).isEqualTo(new AnhoejRuns.Limits(7, 6));
        assertThat(limits(24)).isEqualTo(new AnhoejRuns.Limits(8, 8));
        assertThat(limits(8)).isEqualTo(new AnhoejRuns.Limits(6, 1));
        assertThat(limits(1)).isEqualTo(new AnhoejRuns.Limits(3, 0));
        isMissing(AnhoejRuns.limits(0), Reason.NO_DATA);
        isMissing(AnhoejRuns.limits(-1), Reason.NO_DATA);
    }

    @Test
    void pointsOnTheLineCountNeitherForRunsNorForCrossings() {
        assertThat(AnhoejRuns.of(series(1, 0, 1, 0, -1, -1, 0, -1, 2), 0)).isEqualTo(new AnhoejRuns(6, 3, 2, 1));
        assertThat(AnhoejRuns.of(series(0, 0), 0)).isEqualTo(new AnhoejRuns(0, 0, 0, 0));
        assertThat(AnhoejRuns.of(series(5), 0)).isEqualTo(new AnhoejRuns(1, 1, 0, 1));
    }

    @Test
    void aLongRunAndFewCrossingsAreSignalsBeyondTheLimitsOnly() {
        assertThat(new AnhoejRuns(10, 6, 2, 0).hasLongRun()).isFalse();
        assertThat(new AnhoejRuns(10, 7, 2, 0).hasLongRun()).isTrue();
        assertThat(new AnhoejRuns(10, 6, 2, 0).hasFewCrossings()).isFalse();
        assertThat(new AnhoejRuns(10, 6, 1, 0).hasFewCrossings()).isTrue();
        assertThat(new AnhoejRuns(0, 0, 0, 0).hasLongRun()).isFalse();
        assertThat(new AnhoejRuns(0, 0, 0, 0).hasFewCrossings()).isFalse();
    }

    @Test
    void aLongRunThatIsOverIsNoneNow() {
        assertThat(new AnhoejRuns(10, 7, 2, 7).isInALongRun()).isTrue();
        assertThat(new AnhoejRuns(10, 7, 2, 2).isInALongRun()).isFalse();
        assertThat(new AnhoejRuns(10, 6, 2, 6).isInALongRun()).isFalse();
    }

    @Test
    void underTwelvePointsTheLineIsOnTrial() {
        isMissing(RunChart.of(List.of()), Reason.NO_DATA);
        assertThat(value(RunChart.of(series(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11))).trial())
                .isTrue();
        assertThat(value(RunChart.of(series(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12)))
                        .trial())
                .isFalse();
    }

    @Test
    void theLineIsTheMedian() {
        assertThat(value(RunChart.of(series(7))).median()).isEqualTo(7);
        assertThat(value(RunChart.of(series(9, 1, 5))).median()).isEqualTo(5);
        assertThat(value(RunChart.of(series(9, 1, 5, 6))).median()).isEqualTo(5.5);
        assertThat(value(RunChart.of(series(Double.MAX_VALUE, Double.MAX_VALUE)))
                        .median())
                .isEqualTo(Double.MAX_VALUE);
        assertThatThrownBy(() -> RunChart.of(series(1, Double.NaN))).hasMessageContaining("NaN");
    }

    @Test
    void eachOfTheRulesIsASignal() {
        assertThat(value(RunChart.of(series(5, 1, 5, 1, 5, 1, 5, 1, 5, 1, 5, 1)))
                        .hasSignal())
                .isFalse();
        RunChart shift = value(RunChart.of(series(9, 8, 9, 8, 9, 8, 9, 1, 2, 1, 2, 1, 2, 1)));
        assertThat(shift.shifts()).containsExactly(new Run(0, 6, true), new Run(7, 13, false));
        assertThat(shift.hasSignal()).isTrue();
        RunChart trend = value(RunChart.of(series(5, 1, 2, 3, 4, 5, 6, 7, 1, 7, 1, 7)));
        assertThat(trend.trends()).containsExactly(new Run(1, 7, true));
        assertThat(trend.shifts()).isEmpty();
        assertThat(trend.hasSignal()).isTrue();
        RunChart crossings = value(RunChart.of(series(9, 8, 9, 8, 9, 1, 2, 1, 2, 1)));
        assertThat(crossings.shifts()).isEmpty();
        assertThat(crossings.runs()).isEqualTo(new AnhoejRuns(10, 5, 1, 5));
        assertThat(crossings.hasSignal()).isTrue();
    }

    /** A run of eight around a point on the line: no seven in a row, but eight useful ones. */
    @Test
    void aLongRunAloneIsASignal() {
        RunChart chart =
                value(RunChart.of(series(3, 5, 5, 5, 5, 3, 5, 5, 5, 5, 1, 1, 5, 1, 1, 5, 1, 1, 5, 1, 1, 1, 1, 1)));
        assertThat(chart.median()).isEqualTo(3);
        assertThat(chart.shifts()).isEmpty();
        assertThat(chart.runs().longestRun()).isEqualTo(8);
        assertThat(chart.runs().hasLongRun()).isTrue();
        assertThat(chart.runs().hasFewCrossings()).isFalse();
        assertThat(chart.hasSignal()).isTrue();
    }

    @Test
    void aSeriesUpsideDownHasTheSameRunsDownwards() {
        Random random = new Random(SEED);
        for (int draw = 0; draw < 500; draw++) {
            List<Double> up = IntStream.range(0, 1 + random.nextInt(30))
                    .mapToObj(i -> (double) random.nextInt(5))
                    .toList();
            RunChart chart = value(RunChart.of(up));
            RunChart down = value(RunChart.of(up.stream().map(each -> -each).toList()));
            String name = "seed %d, draw %d: %s".formatted(SEED, draw, up);
            assertThat(down.median()).as(name).isEqualTo(-chart.median());
            assertThat(down.runs()).as(name).isEqualTo(chart.runs());
            assertThat(down.shifts()).as(name).isEqualTo(turned(chart.shifts()));
            assertThat(down.trends()).as(name).isEqualTo(turned(chart.trends()));
        }
    }

    private static List<Run> turned(List<Run> runs) {
        return runs.stream()
                .map(run -> new Run(run.first(), run.last(), !run.up()))
                .toList();
    }

    private static AnhoejRuns.Limits limits(int useful) {
        return value(AnhoejRuns.limits(useful));
    }

    private static List<Double> series(double... values) {
        return Arrays.stream(values).boxed().toList();
    }
}
