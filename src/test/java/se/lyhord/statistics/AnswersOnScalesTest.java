package se.lyhord.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static se.lyhord.statistics.Outcome.isMissing;
import static se.lyhord.statistics.Outcome.value;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.lyhord.statistics.Estimate.Reason;

/** Means, ranks and scales. */
class AnswersOnScalesTest {

    private static final int SEED = 1951;

    @Test
    void aMeanOfNothingOrOfOneHasNoInterval() {
        isMissing(MeanInterval.of(List.of(), 0.95), Reason.NO_DATA);
        isMissing(MeanInterval.of(List.of(), 0, 0.95), Reason.NO_DATA);
        isMissing(MeanInterval.of(List.of(), 7, 0.95), Reason.NO_DATA);
        isMissing(MeanInterval.of(List.of(3.0), 0.95), Reason.TOO_FEW);
        isMissing(MeanInterval.of(List.of(3.0, 4.0), 1, 0.95), Reason.NOT_A_PART);
        assertThatThrownBy(() -> MeanInterval.of(answers(3, Double.NaN), 0.95)).hasMessageContaining("NaN");
        assertThatThrownBy(() -> MeanInterval.of(answers(3, 4), 0)).hasMessageContaining("0.0");
    }

    /** Expected: scipy 1.17.1, stats.t.interval. */
    @Test
    void aMeanHasStudentsInterval() {
        MeanInterval mean = value(MeanInterval.of(answers(1, 2, 3, 4, 7), 0.9));
        assertThat(mean.mean()).isCloseTo(3.4, within(1e-12));
        assertThat(mean.deviation()).isCloseTo(2.302172886644268, within(1e-12));
        assertThat(mean.finiteError()).isEqualTo(mean.error());
        assertThat(mean.interval().lower()).isCloseTo(1.205129397072906, within(1e-9));
        assertThat(mean.interval().upper()).isCloseTo(5.5948706029270925, within(1e-9));
        assertThat(value(MeanInterval.of(answers(1, 2), 0.95)).interval().upper())
                .isCloseTo(7.853102368087347, within(1e-8));
    }

    @Test
    void aMeanOfAllIsCertainAndOneOfAlikeAnswersHasNoWidth() {
        assertThat(value(MeanInterval.of(answers(1, 2, 6), 3, 0.95)).interval()).isEqualTo(new Interval(3, 3));
        MeanInterval alike = value(MeanInterval.of(answers(0.1, 0.1, 0.1), 0.95));
        assertThat(alike.deviation()).isZero();
        assertThat(alike.interval()).isEqualTo(new Interval(0.1, 0.1));
    }

    @Test
    void groupsThatAreEmptyOrAlikeAreNotCompared() {
        isMissing(MannWhitney.of(List.of(), answers(1)), Reason.NO_DATA);
        isMissing(MannWhitney.of(answers(1), List.of()), Reason.NO_DATA);
        isMissing(MannWhitney.of(answers(2, 2), answers(2)), Reason.ZERO_VARIANCE);
        isMissing(MannWhitney.of(answers(0), answers(-0.0)), Reason.ZERO_VARIANCE);
        assertThatThrownBy(() -> MannWhitney.of(answers(1), answers(Double.NaN)))
                .hasMessageContaining("NaN");
    }

    /** Expected: scipy 1.17.1, mannwhitneyu(…, use_continuity=False, method="asymptotic"). */
    @Test
    void ranksAreComparedWithTiesAndWithout() {
        MannWhitney ties = value(MannWhitney.of(answers(1, 2, 3, 3, 4), answers(2, 5, 5, 5)));
        assertThat(ties.u()).isEqualTo(3.5);
        assertThat(ties.pValue()).isCloseTo(0.10235752557227862, within(1e-10));
        MannWhitney none = value(MannWhitney.of(answers(1.5, 2.5, 3.5), answers(4.5, 5.5)));
        assertThat(none.u()).isZero();
        assertThat(none.pValue()).isCloseTo(0.0832645166635504, within(1e-10));
    }

    @Test
    void groupsTurnedRoundHaveTheOtherSign() {
        Random random = new Random(SEED);
        for (int draw = 0; draw < 300; draw++) {
            List<Double> first = someAnswers(random);
            List<Double> second = someAnswers(random);
            String name = "seed %d, draw %d: %s and %s".formatted(SEED, draw, first, second);
            MannWhitney.of(first, second).toOptional().ifPresent(test -> {
                MannWhitney turned = value(MannWhitney.of(second, first));
                assertThat(test.u() + turned.u()).as(name).isEqualTo(first.size() * second.size());
                assertThat(turned.z()).as(name).isCloseTo(-test.z(), within(1e-9));
                assertThat(test.pValue()).as(name).isBetween(0.0, 1.0);
            });
        }
    }

    /** Five questions that all say the same hang together wholly; rounding once made that more than wholly, and no interval. */
    @Test
    void alphaIsNeverMoreThanOne() {
        var alike = Stream.of(5, 1, 2, 1, 1, 1, 1)
                .map(each -> Collections.nCopies(5, (double) each))
                .toList();
        assertThat(value(CronbachAlpha.of(alike, 0.95)).alpha())
                .isCloseTo(1, within(1e-12))
                .isLessThanOrEqualTo(1);
    }

    @Test
    void aScaleOfOneQuestionOrOnePersonDoesNotHangTogether() {
        isMissing(CronbachAlpha.of(List.of(), 0.95), Reason.NO_DATA);
        isMissing(CronbachAlpha.of(List.of(List.of(), List.of()), 0.95), Reason.TOO_FEW);
        isMissing(CronbachAlpha.of(List.of(answers(1, 2)), 0.95), Reason.TOO_FEW);
        isMissing(CronbachAlpha.of(List.of(answers(1), answers(2)), 0.95), Reason.TOO_FEW);
        isMissing(CronbachAlpha.of(List.of(answers(1, 4), answers(4, 1)), 0.95), Reason.ZERO_TOTAL_VARIANCE);
        isMissing(CronbachAlpha.of(List.of(answers(0.1, 0.2), answers(0.3, 0.0)), 0.95), Reason.ZERO_TOTAL_VARIANCE);
        assertThatThrownBy(() -> CronbachAlpha.of(List.of(answers(1, 2), answers(1)), 0.95))
                .hasMessageContaining("1 for 2");
        assertThatThrownBy(() -> CronbachAlpha.of(List.of(answers(1, 2), answers(1, 3)), 2))
                .hasMessageContaining("2.0");
    }

    /** Expected: numpy and scipy 1.17.1, the formula written out with var(ddof=1) and f.ppf. */
    @Test
    void aScaleHangsTogetherWithinFeldtsInterval() {
        CronbachAlpha alpha = value(CronbachAlpha.of(
                List.of(
                        answers(3, 4, 3, 5),
                        answers(2, 2, 3, 1),
                        answers(5, 4, 4, 5),
                        answers(3, 3, 2, 4),
                        answers(1, 2, 2, 1),
                        answers(4, 5, 5, 3),
                        answers(2, 3, 1, 2)),
                0.9));
        assertThat(alpha.questions()).isEqualTo(4);
        assertThat(alpha.people()).isEqualTo(7);
        assertThat(alpha.alpha()).isCloseTo(0.8778467908902692, within(1e-10));
        assertThat(alpha.interval().lower()).isCloseTo(0.67491311, within(1e-7));
        assertThat(alpha.interval().upper()).isCloseTo(0.96864417, within(1e-7));
    }

    @Test
    void questionsThatAlwaysAgreeHangTogetherWhollyAndTwoPeopleSuffice() {
        CronbachAlpha alpha = value(CronbachAlpha.of(List.of(answers(1, 1), answers(5, 5)), 0.95));
        assertThat(alpha.alpha()).isCloseTo(1, within(1e-12));
        assertThat(alpha.interval().upper() - alpha.interval().lower()).isCloseTo(0, within(1e-9));
    }

    private static List<Double> someAnswers(Random random) {
        return IntStream.range(0, random.nextInt(12))
                .mapToObj(i -> 1.0 + random.nextInt(5))
                .toList();
    }

    private static List<Double> answers(double... answers) {
        return Arrays.stream(answers).boxed().toList();
    }
}
