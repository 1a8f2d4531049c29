package se.lyhord.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Blocks of answers on the scale of 1 to 5, judged by hand unless another source is named. */
class AnswerAuditTest {

    private static final AnswerRange TOP_BOX = new AnswerRange(5, 5);
    private static final AnswerRange TOP_TWO = new AnswerRange(4, 5);

    /** Four of 5 and one of 4 is the only way to 24; linear programming finds none to one of 4. */
    @Test
    void ofFivePeopleWithTheSum24OneAnswered4() {
        AnswerBlock block = aBlock(5).withSum(24);
        assertThat(PossibleAnswers.intervals(block))
                .containsExactly(exactly(0), exactly(0), exactly(0), exactly(1), exactly(4));
        assertThat(AnswerAudit.isCertain(block)).isTrue();
        RationalAttacker rational = new RationalAttacker(block);
        assertThat(rational.least(4)).isCloseTo(0, within(1e-9));
        assertThat(rational.most(4)).isCloseTo(1, within(1e-9));
    }

    /** Case SDC-8. */
    @Test
    void linearProgrammingAlonePassesTwoPeopleWithTheSum9() {
        AnswerBlock block = aBlock(2).withSum(9);
        assertThat(passes(new RationalAttacker(block))).isTrue();
        assertThat(AnswerAudit.isDetermined(block)).isTrue();
        assertThat(AnswerAudit.isSafe(block)).isFalse();
    }

    /**
     * In blocks that subtraction leaves: all but one gave the lowest answer, or the highest, and one the next to it, where
     * linear programming finds that it may be half a person two steps away.
     */
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4})
    void linearProgrammingAlonePassesBlocksWhereOneAnsweredBesideTheOthers(int people) {
        assertThat(LongStream.rangeClosed(people, 5L * people)
                        .filter(sum -> !AnswerAudit.isSafe(aBlock(people).withSum(sum)))
                        .filter(sum ->
                                passes(new RationalAttacker(aBlock(people).withSum(sum)))))
                .containsExactly(people + 1L, 5L * people - 1);
    }

    private static boolean passes(RationalAttacker rational) {
        return !rational.isCertain()
                && IntStream.rangeClosed(1, 5).anyMatch(answer -> rational.most(answer) > rational.least(answer));
    }

    /** The statement P2 of the rules of release: the sums n, n + 1, 5n − 1 and 5n. */
    @ParameterizedTest
    @ValueSource(ints = {5, 6, 7, 8})
    void withPeopleAndSumAloneTheFirstAndTheLastTwoSumsAreWithheld(int people) {
        assertThat(LongStream.rangeClosed(people, 5L * people)
                        .filter(sum -> !AnswerAudit.isSafe(aBlock(people).withSum(sum))))
                .containsExactly((long) people, people + 1L, 5L * people - 1, 5L * people);
    }

    /** One of ten can have answered 3 and the others 1, or two 2 and the others 1: eight are certain. */
    @Test
    void fromTenPeopleOnAThirdSumIsWithheld() {
        assertThat(LongStream.rangeClosed(10, 20)
                        .filter(sum -> AnswerAudit.isCertain(aBlock(10).withSum(sum))))
                .containsExactly(10L, 11L, 12L);
    }

    @ParameterizedTest
    @CsvSource({"5,4,3", "6,5,4", "9,8,7", "10,8,7", "19,16,15"})
    void fourFifthsOfTheBlockAreCertainAndLessAreNot(int people, int most, int fewer) {
        assertThat(AnswerAudit.isCertain(aBlock(people).withCount(TOP_BOX, most)))
                .isTrue();
        assertThat(AnswerAudit.isCertain(aBlock(people).withCount(TOP_BOX, fewer)))
                .isFalse();
        assertThat(AnswerAudit.isCertain(aBlock(people).withCount(TOP_BOX, people - most)))
                .isTrue();
        assertThat(AnswerAudit.isCertain(aBlock(people).withCount(TOP_BOX, people - fewer)))
                .isFalse();
    }

    /** That everybody answered 4 or 5 is not one answer; that four of five did not is one thing. */
    @Test
    void ofARangeOfSeveralAnswersOnlyNotBeingInItIsCertain() {
        assertThat(IntStream.rangeClosed(0, 5)
                        .filter(within -> !AnswerAudit.isSafe(aBlock(5).withCount(TOP_TWO, within))))
                .containsExactly(0, 1);
    }

    @Test
    void whoIsNotInAllAnswersButOneGaveThatOne() {
        assertThat(AnswerAudit.isCertain(aBlock(10).withCount(new AnswerRange(2, 5), 2)))
                .isTrue();
        assertThat(PossibleAnswers.intervals(aBlock(10).withCount(new AnswerRange(2, 5), 3))
                        .getFirst())
                .isEqualTo(exactly(7));
    }

    /** Three of 5 have 15 of 17; the two others have 1 each. No answer is that of four fifths. */
    @Test
    void aBlockThatOnlyOneDistributionAgreesWithIsNotSafe() {
        AnswerBlock block = aBlock(5).withCount(TOP_BOX, 3).withSum(17);
        assertThat(PossibleAnswers.intervals(block))
                .containsExactly(exactly(2), exactly(0), exactly(0), exactly(0), exactly(3));
        assertThat(AnswerAudit.isCertain(block)).isFalse();
        assertThat(AnswerAudit.isDetermined(block)).isTrue();
        assertThat(AnswerAudit.isSafe(block)).isFalse();
        assertThat(AnswerAudit.isSafe(aBlock(5).withCount(TOP_BOX, 3).withSum(19)))
                .isTrue();
    }

    /** Each of the two is not enough for certainty; with a top box of nobody, 4 is the highest. */
    @Test
    void sumAndTopBoxTogetherTellMoreThanEach() {
        AnswerBlock sumAlone = aBlock(6).withSum(23);
        assertThat(AnswerAudit.isSafe(sumAlone)).isTrue();
        assertThat(PossibleAnswers.intervals(sumAlone.withCount(TOP_BOX, 0)).get(3))
                .isEqualTo(exactly(5));
        assertThat(AnswerAudit.isCertain(sumAlone.withCount(TOP_BOX, 0))).isTrue();
    }

    @Test
    void aShareOnAScaleOfTwoIsJudgedByCertaintyAlone() {
        AnswerRange yes = new AnswerRange(2, 2);
        assertThat(AnswerAudit.isDetermined(AnswerBlock.of(10, 2).withCount(yes, 6)))
                .isFalse();
        assertThat(AnswerAudit.isSafe(AnswerBlock.of(10, 2).withCount(yes, 6))).isTrue();
        assertThat(AnswerAudit.isSafe(AnswerBlock.of(10, 2).withCount(yes, 8))).isFalse();
        assertThat(AnswerAudit.isDetermined(
                        AnswerBlock.of(10, 3).withCount(yes, 6).withCount(new AnswerRange(3, 3), 2)))
                .isTrue();
    }

    @Test
    void blocksOfTwentyAreNotJudged() {
        AnswerBlock twenty = aBlock(20).withSum(100);
        assertThat(AnswerAudit.isCertain(twenty)).isFalse();
        assertThat(AnswerAudit.isDetermined(twenty)).isFalse();
        assertThat(AnswerAudit.isSafe(twenty)).isTrue();
        AnswerBlock nineteen = aBlock(19).withSum(95);
        assertThat(AnswerAudit.isCertain(nineteen)).isTrue();
        assertThat(AnswerAudit.isDetermined(nineteen)).isTrue();
        assertThat(AnswerAudit.isSafe(nineteen)).isFalse();
    }

    @Test
    void aHomesMeanLessThatOfOneUnitIsTheOthers() {
        AnswerBlock home = aBlock(9).withSum(27).withCount(TOP_BOX, 4).withCount(TOP_TWO, 4);
        AnswerBlock rest = home.without(aBlock(5).withSum(23).withCount(TOP_BOX, 4));
        assertThat(rest).isEqualTo(aBlock(4).withSum(4).withCount(TOP_BOX, 0));
        assertThat(AnswerAudit.isSafe(rest)).isFalse();
        assertThat(home.without(aBlock(5))).isEqualTo(aBlock(4));
        assertThat(aBlock(9).withCount(TOP_BOX, 4).without(aBlock(5).withCount(TOP_BOX, 3)))
                .isEqualTo(aBlock(4).withCount(TOP_BOX, 1));
    }

    private static AnswerBlock aBlock(int people) {
        return AnswerBlock.of(people, 5);
    }

    private static CountInterval exactly(long people) {
        return new CountInterval(people, people);
    }
}
