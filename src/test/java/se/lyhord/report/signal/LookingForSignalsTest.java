package se.lyhord.report.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static se.lyhord.indicator.Direction.HIGHER_IS_BETTER;
import static se.lyhord.indicator.Direction.LOWER_IS_BETTER;
import static se.lyhord.indicator.Direction.NEUTRAL;
import static se.lyhord.report.signal.Series.WITHHELD;
import static se.lyhord.report.signal.Series.figure;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import se.lyhord.disclosure.Released;
import se.lyhord.indicator.Direction;
import se.lyhord.report.signal.Signal.AgainstDivision;
import se.lyhord.report.signal.Signal.AroundMedian;
import se.lyhord.report.signal.Signal.NotSaid;
import se.lyhord.report.signal.Signal.OverQuarters;
import se.lyhord.report.signal.Signal.Pattern;
import se.lyhord.report.signal.Signal.Reason;
import se.lyhord.report.signal.Signal.SincePrevious;
import se.lyhord.report.signal.Tested.Verdict;

/** One figure at a time, on series made by hand; the expected numbers name where they come from. */
class LookingForSignalsTest {

    private static final Offset<Double> CLOSE = within(1e-6);

    /** P-value: 2 pbinom(4, 10, 0.8) of R 4.2.2; limits for five: 2 and 5, scipy 1.17.1, binom.ppf of 2.5 % and 97.5 %. */
    @Test
    void aHomeFarBelowItsDivisionIsClearlyLowerThanWhatChanceGives() {
        var signal = (AgainstDivision) against(figure(4, 10), figure(80, 100), HIGHER_IS_BETTER);
        assertThat(signal.tested().pValue()).isCloseTo(0.0127387648, CLOSE);
        assertThat(signal.tested().way()).isEqualTo(Way.WORSE_DOWN);
        assertThat(signal.isClear()).isTrue();
        var five = (AgainstDivision) against(figure(4, 5), figure(80, 100), HIGHER_IS_BETTER);
        assertThat(five.limits().inner().lower()).isEqualTo(0.4);
        assertThat(five.limits().inner().upper()).isEqualTo(1);
        assertThat(five.tested().verdict()).isEqualTo(Verdict.CHANCE);
    }

    @Test
    void whatIsHigherIsWorseWhereLessIsBetter() {
        var signal = (AgainstDivision) against(figure(16, 20), figure(40, 100), LOWER_IS_BETTER);
        assertThat(signal.tested().way()).isEqualTo(Way.WORSE_UP);
        assertThat(((AgainstDivision) against(figure(8, 20), figure(40, 100), LOWER_IS_BETTER))
                        .tested()
                        .way())
                .isEqualTo(Way.LEVEL);
    }

    @Test
    void whatIsHigherIsOnlyHigherWhereNeitherWayIsBetter() {
        assertThat(((AgainstDivision) against(figure(16, 20), figure(40, 100), NEUTRAL))
                        .tested()
                        .way())
                .isEqualTo(Way.UP);
        assertThat(((AgainstDivision) against(figure(1, 20), figure(40, 100), NEUTRAL))
                        .tested()
                        .way())
                .isEqualTo(Way.DOWN);
        assertThat(LookingForSignals.in(rising(8), Optional.empty(), NEUTRAL).getLast())
                .isInstanceOfSatisfying(
                        AroundMedian.class, signal -> assertThat(signal.way()).isEqualTo(Way.UP));
    }

    /** Of one among two thirds neither answer is rarer than 5 %. */
    @Test
    void soFewThatNoAnswerCouldStandOutAreTooFewToSay() {
        assertThat(against(figure(1, 1), figure(2, 3), HIGHER_IS_BETTER))
                .isEqualTo(new NotSaid(Comparison.DIVISION, Reason.TOO_FEW));
        assertThat(against(figure(0, 1), figure(2, 3), HIGHER_IS_BETTER))
                .isEqualTo(new NotSaid(Comparison.DIVISION, Reason.TOO_FEW));
        assertThat(change(figure(1, 1), figure(0, 1))).isEqualTo(new NotSaid(Comparison.CHANGE, Reason.TOO_FEW));
    }

    @Test
    void aWithheldFigureIsSaidToBeSoAndNothingElse() {
        assertThat(against(WITHHELD, figure(80, 100), HIGHER_IS_BETTER))
                .isEqualTo(new NotSaid(Comparison.DIVISION, Reason.WITHHELD));
        assertThat(against(figure(8, 10), WITHHELD, HIGHER_IS_BETTER))
                .isEqualTo(new NotSaid(Comparison.DIVISION, Reason.WITHHELD));
        assertThat(change(WITHHELD, figure(8, 10))).isEqualTo(new NotSaid(Comparison.CHANGE, Reason.WITHHELD));
        assertThat(signal(Series.of(figure(8, 10), WITHHELD), Comparison.TREND))
                .isEqualTo(new NotSaid(Comparison.TREND, Reason.WITHHELD));
        assertThat(signal(Series.of(figure(8, 10), WITHHELD), Comparison.RUN))
                .isEqualTo(new NotSaid(Comparison.RUN, Reason.WITHHELD));
    }

    /** Case NEWC-56-70-48-80: Newcombe (1998), Stat. Med. 17:873–890, Table II. */
    @Test
    void aChangeSinceTheQuarterBeforeHasNewcombesInterval() {
        var signal = (SincePrevious) change(figure(48, 80), figure(56, 70));
        assertThat(signal.difference().value()).isCloseTo(0.2, CLOSE);
        assertThat(signal.difference().interval().lower()).isCloseTo(0.052431472402, CLOSE);
        assertThat(signal.difference().interval().upper()).isCloseTo(0.33387265404, CLOSE);
        assertThat(signal.tested().way()).isEqualTo(Way.BETTER_UP);
        assertThat(signal.isClear()).isTrue();
        assertThat(signal.previous()).isEqualTo(Series.FIRST);
    }

    @Test
    void aQuarterWithoutAFigureBeforeItHasNobodyToCompareWith() {
        assertThat(signal(Series.of(figure(8, 10)), Comparison.CHANGE))
                .isEqualTo(new NotSaid(Comparison.CHANGE, Reason.NOBODY));
    }

    @Test
    void figuresOnTheTwoSidesOfABreakAreNotCompared() {
        var breaks = new TreeSet<>(Set.of(Series.FIRST.plus(3)));
        var history = Series.of(breaks, figure(9, 10), figure(9, 10), figure(9, 10), figure(1, 10));
        assertThat(signal(history, Comparison.CHANGE)).isEqualTo(new NotSaid(Comparison.CHANGE, Reason.NEW_QUESTIONS));
        assertThat(signal(history, Comparison.TREND)).isEqualTo(new NotSaid(Comparison.TREND, Reason.TOO_FEW));
    }

    /** Case CA-2X: full enumeration in R 4.2.2. Its expected counts are below five, so the exact test is taken. */
    @Test
    void aSmallTrendIsTestedExactly() {
        var signal = (OverQuarters) signal(
                Series.of(figure(2, 8), figure(3, 9), figure(5, 10), figure(6, 9), figure(8, 10)), Comparison.TREND);
        assertThat(signal.tested().pValue()).isCloseTo(0.0079633397548, CLOSE);
        assertThat(signal.tested().way()).isEqualTo(Way.BETTER_UP);
        assertThat(signal.isClear()).isTrue();
        assertThat(signal.span().figures()).isEqualTo(5);
    }

    /** Case CA-1: prop.trend.test of R 4.2.2 on data of Indredavik (2008). */
    @Test
    void aLargeTrendWithinChanceIsCalledSo() {
        var signal = (OverQuarters) signal(
                Series.of(figure(8, 61), figure(10, 58), figure(11, 111), figure(22, 124), figure(6, 135)),
                Comparison.TREND);
        assertThat(signal.tested().pValue()).isCloseTo(0.073807020232, CLOSE);
        assertThat(signal.tested().verdict()).isEqualTo(Verdict.CHANCE);
        assertThat(signal.tested().way()).isEqualTo(Way.WORSE_DOWN);
    }

    @Test
    void aTrendOfAllInEveryQuarterIsLevel() {
        var all = figure(9, 9);
        var signal = (OverQuarters) signal(Series.of(all, all, all, all), Comparison.TREND);
        assertThat(signal.tested()).isEqualTo(new Tested(Way.LEVEL, 1, 1));
    }

    /** Case RUN-3 of NHSRplotthedots 0.2.2: seven points that rise. */
    @Test
    void sevenQuartersThatRiseAreASteadyTrendByTrialLimits() {
        var signal = (AroundMedian) signal(rising(7), Comparison.RUN);
        assertThat(signal.pattern()).isEqualTo(Pattern.STEADY);
        assertThat(signal.way()).isEqualTo(Way.BETTER_UP);
        assertThat(signal.trial()).isTrue();
        assertThat(((AroundMedian) signal(rising(12), Comparison.RUN)).trial()).isFalse();
        assertThat(signal(rising(6), Comparison.RUN)).isEqualTo(new NotSaid(Comparison.RUN, Reason.TOO_FEW));
    }

    /** By the rule of seven on one side of the median, by hand: first seven from 20, then seven from 60. */
    @Test
    void aShiftThatGoesOnIsTold() {
        var signal = (AroundMedian) signal(Series.of(lowAndHigh(0)), Comparison.RUN);
        assertThat(signal.pattern()).isEqualTo(Pattern.SHIFT);
        assertThat(signal.way()).isEqualTo(Way.BETTER_UP);
    }

    /** Fourteen useful points cross the median twice, where R's qbinom(0.05, 13, 0.5) is 4. */
    @Test
    void aShiftThatEndedIsNoShiftNow() {
        var figures = lowAndHigh(1);
        figures[14] = figure(28, 100);
        var signal = (AroundMedian) signal(Series.of(figures), Comparison.RUN);
        assertThat(signal.pattern()).isEqualTo(Pattern.FEW_CROSSINGS);
        assertThat(signal.way()).isEqualTo(Way.LEVEL);
    }

    /** Zigzag within the low and within the high ones, so that nothing rises all the way. */
    private static Released[] lowAndHigh(int more) {
        var figures = new Released[14 + more];
        IntStream.range(0, 14)
                .forEach(at -> figures[at] = figure((at < 7 ? 20 : 60) + (at % 2 == 0 ? at : -at) / 2, 100));
        return figures;
    }

    @Test
    void aCurveThatCrossesItsMedianEachTimeShowsNothing() {
        var low = figure(20, 100);
        var high = figure(60, 100);
        var alternating = (AroundMedian)
                signal(Series.of(low, high, low, high, low, high, low, high, low, high, low, high), Comparison.RUN);
        assertThat(alternating.pattern()).isEqualTo(Pattern.NONE);
        assertThat(alternating.way()).isEqualTo(Way.LEVEL);
    }

    @Test
    void withheldQuartersAreLeftOutOfTheCurveAndCounted() {
        var figures = new Released[10];
        IntStream.range(0, 10).forEach(at -> figures[at] = figure(20 + 2 * at, 100));
        figures[3] = WITHHELD;
        figures[5] = WITHHELD;
        var signal = (AroundMedian) signal(Series.of(figures), Comparison.RUN);
        assertThat(signal.span().figures()).isEqualTo(8);
        assertThat(signal.span().withheld()).isEqualTo(2);
        assertThat(signal.pattern()).isEqualTo(Pattern.STEADY);
    }

    private static History rising(int quarters) {
        return Series.of(IntStream.range(0, quarters)
                .mapToObj(at -> figure(20 + at, 100))
                .toArray(Released[]::new));
    }

    private static Signal against(Released own, Released division, Direction direction) {
        return LookingForSignals.in(Series.of(own), Optional.of(division), direction)
                .getFirst();
    }

    private static Signal change(Released before, Released now) {
        return signal(Series.of(before, now), Comparison.CHANGE);
    }

    private static Signal signal(History history, Comparison comparison) {
        return LookingForSignals.in(history, Optional.empty(), HIGHER_IS_BETTER).stream()
                .filter(signal -> signal.comparison() == comparison)
                .findFirst()
                .orElseThrow();
    }
}
