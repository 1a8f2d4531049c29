package se.lyhord.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lyhord.disclosure.Question.Side;

/** Small groups of whom nearly all answered alike: by hand, by the rule P2 of four fifths under 20 people. */
class CertainAnswersTest {

    private static final long SEED = 20_261_129;
    private static final SensitivityRule ANSWERS = Trees.ANSWERS;

    /** Of five, four who did not answer 4 or 5 are four fifths; of 20 any number may be told. */
    @ParameterizedTest
    @CsvSource({"5, 1, false", "5, 2, true", "6, 1, false", "6, 2, true", "19, 3, false", "19, 4, true", "20, 0, true"})
    void nearlyNobodyPositiveInASmallGroupIsNotTold(long people, long positive, boolean isTold) {
        assertThat(ANSWERS.isSafe(new Block(people, positive))).isEqualTo(isTold);
    }

    /** To be among those who answered 4 or 5 is no single answer. */
    @Test
    void allPositiveIsToldWhereThatIsTwoAnswers() {
        assertThat(ANSWERS.isSafe(new Block(6, 6))).isTrue();
        assertThat(rule(Question.ofAnswers(5, 5, Side.POSITIVE)).isSafe(new Block(6, 6)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "4, 5, POSITIVE, false, true",
        "5, 5, POSITIVE, true, true",
        "1, 4, POSITIVE, false, true",
        "1, 2, NEGATIVE, true, false",
        "1, 2, POSITIVE, false, true",
        "4, 5, NEGATIVE, true, false",
        "1, 1, NEGATIVE, true, false",
        "2, 5, POSITIVE, false, true",
        "1, 5, POSITIVE, false, false",
        "4, 5, NEUTRAL, true, true"
    })
    void aSideTellsIfItIsOneAnswerOrRulesTheBestOut(int from, int to, Side met, boolean metTells, boolean restTells) {
        var question = Question.ofAnswers(from, to, met);
        assertThat(question.metTells()).isEqualTo(metTells);
        assertThat(question.restTells()).isEqualTo(restTells);
    }

    @Test
    void stepsOutsideTheScaleAreRefused() {
        assertThatThrownBy(() -> Question.ofAnswers(0, 3, Side.POSITIVE)).hasMessageContaining("0 to 3");
        assertThatThrownBy(() -> Question.ofAnswers(4, 3, Side.POSITIVE)).hasMessageContaining("4 to 3");
        assertThatThrownBy(() -> Question.ofAnswers(4, 6, Side.POSITIVE)).hasMessageContaining("4 to 6");
    }

    /** Of A's six one is positive; B is hidden for its sake: 6 of 14 may be told of both together. */
    @Test
    void aHomeWithACertainAnswerIsHiddenWithANeighbour() {
        var decided = Protection.protect(
                Trees.aDivision("D", aHome("A", 1, 6), aHome("B", 5, 8), aHome("C", 10, 30)), ANSWERS);
        assertThat(decided.cells())
                .containsEntry(total("A"), Released.Withheld.MARK)
                .containsEntry(total("B"), Released.Withheld.MARK)
                .containsEntry(total("C"), new Released.Figure(new Count(10, 30)));
        assertThat(decided.reasons())
                .containsEntry(total("A"), Reason.CERTAIN_ANSWER)
                .containsEntry(total("B"), Reason.PROTECTS_A_NEIGHBOUR)
                .doesNotContainKey(total("C"));
    }

    /** G is too few. Of A's seven two are positive and of B's eight six, hidden for its sake. */
    @Test
    void wordsAreToldOfLargeEnoughHomesThatAreHiddenForOthers() {
        var cells = Protection.protect(
                        Trees.aDivision("D", aHome("G", 1, 4), aHome("H", 2, 4), aHome("A", 2, 9), aHome("C", 10, 30)),
                        ANSWERS)
                .cells();
        assertThat(cells).containsEntry(total("A"), new Released.Figure(new Count(2, 9)));
        var hidden = Protection.protect(
                        Trees.aDivision("D", aHome("G", 2, 4), aHome("A", 3, 5), aHome("C", 10, 30)), ANSWERS)
                .cells();
        assertThat(hidden)
                .containsEntry(total("G"), Released.Withheld.MARK)
                .containsEntry(total("A"), Released.Withheld.MARK);
    }

    /** A is hidden since six of its seven are not positive; a word beside it would tell that it is A. */
    @Test
    void noWordsAreToldBesideACertainAnswer() {
        var cells = Protection.protect(
                        Trees.aDivision("D", aHome("A", 1, 7), aHome("E", 7, 8), aHome("F", 10, 30)), ANSWERS)
                .cells();
        assertThat(cells)
                .containsEntry(total("A"), Released.Withheld.MARK)
                .containsEntry(total("E"), Released.Withheld.MARK);
    }

    /** 0 of 5 and 1 of 15 are 1 of 20 together, which by itself may be told: at most one of the five were positive. */
    @Test
    void aSumThatTellsOfASmallHomeIsHiddenWithMore() {
        var cells = Protection.protect(
                        Trees.aDivision(
                                "D", aHome("A", 0, 5), aHome("B", 1, 15), aHome("C", 20, 30), aHome("E", 20, 30)),
                        ANSWERS)
                .cells();
        assertThat(cells).containsEntry(total("C"), Released.Withheld.MARK);
        assertThat(cells.get(total("E"))).isInstanceOf(Released.Figure.class);
    }

    /** Whoever knows how large the homes are tries every way in which they can have answered. */
    @Test
    void wordsGiveNoAnswerAwayToWhoeverTriesAllPossibilities() {
        var random = new SplittableRandom(SEED);
        var told = 0;
        for (var turn = 0; turn < 3_000; turn++) {
            var homes = random.longs(random.nextInt(3, 6), 3, 12)
                    .mapToObj(people -> new Count(random.nextLong(people + 1), people))
                    .toList();
            var division = Node.over(
                    "D",
                    IntStream.range(0, homes.size())
                            .mapToObj(number -> Node.leaf("H" + number, Answers.undivided(homes.get(number))))
                            .toList());
            var cells = Protection.protect(division, ANSWERS).cells();
            told += (int) cells.values().stream()
                    .filter(Released.Mostly.class::isInstance)
                    .count();
            if (cells.get(total("D")) instanceof Released.Figure) {
                assertThat(certainHome(homes, cells))
                        .as("seed %d, turn %d: %s shown as %s", SEED, turn, homes, cells)
                        .isFalse();
            }
        }
        assertThat(told).as("words").isGreaterThan(25);
    }

    /** Whether with the words of the hidden homes some home has most of its answers certain. */
    private static boolean certainHome(List<Count> homes, Map<Cell, Released> cells) {
        var hidden = LongStream.range(0, homes.size())
                .boxed()
                .filter(number -> !(cells.get(total("H" + number)) instanceof Released.Figure))
                .map(Long::intValue)
                .toList();
        if (hidden.stream().noneMatch(number -> cells.get(total("H" + number)) instanceof Released.Mostly)) {
            return false;
        }
        var met = hidden.stream()
                .mapToLong(number -> homes.get(number).numerator())
                .sum();
        return hidden.stream().anyMatch(number -> {
            var possible = LongStream.rangeClosed(0, homes.get(number).denominator())
                    .filter(some -> isPossible(number, some, homes, cells))
                    .filter(some -> canBe(
                            met - some,
                            hidden.stream()
                                    .filter(other -> !other.equals(number))
                                    .toList(),
                            homes,
                            cells))
                    .boxed()
                    .toList();
            return 5 * (homes.get(number).denominator() - possible.getLast())
                    >= 4 * homes.get(number).denominator();
        });
    }

    private static boolean canBe(long rest, List<Integer> others, List<Count> homes, Map<Cell, Released> cells) {
        if (others.isEmpty()) {
            return rest == 0;
        }
        var first = others.getFirst();
        return LongStream.rangeClosed(0, homes.get(first).denominator())
                .filter(some -> isPossible(first, some, homes, cells))
                .anyMatch(some -> canBe(rest - some, others.subList(1, others.size()), homes, cells));
    }

    private static boolean isPossible(int home, long met, List<Count> homes, Map<Cell, Released> cells) {
        if (!(cells.get(total("H" + home)) instanceof Released.Mostly)
                && homes.get(home).denominator() == 2 * homes.get(home).numerator()
                && homes.get(home).denominator() >= 5) {
            // no word beside others that have one: as many on either side
            return 2 * met == homes.get(home).denominator();
        }
        return !(cells.get(total("H" + home)) instanceof Released.Mostly words)
                || (words.isPositive()
                        ? 2 * met > homes.get(home).denominator()
                        : 2 * met < homes.get(home).denominator());
    }

    @Test
    void aHomeOfNobodyHidesNoOther() {
        assertThat(Protection.protect(
                                Trees.aDivision("D", aHome("A", 3, 6), aHome("N", 0, 0), aHome("C", 10, 30)), ANSWERS)
                        .cells())
                .containsEntry(total("A"), new Released.Figure(new Count(3, 6)));
    }

    private static SensitivityRule rule(Question question) {
        return new AnswersRule(Threshold.INTERNAL, List.of(question));
    }

    private static Node aHome(String code, long positive, long people) {
        return Node.leaf(code, Answers.undivided(new Count(positive, people)));
    }

    private static Cell total(String node) {
        return new Cell(node, Group.T);
    }
}
