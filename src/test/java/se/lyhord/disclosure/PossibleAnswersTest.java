package se.lyhord.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PossibleAnswersTest {

    private static final long SEED = 20_261_128;

    @Test
    void atOnceAndByGoingThroughAllTheIntervalsAreTheSame() {
        int compared = 0;
        for (AnswerBlock block : blocksOfOneRange()) {
            if (isPossible(block)) {
                assertThat(PossibleAnswers.intervals(block))
                        .as(block.toString())
                        .isEqualTo(PossibleAnswers.enumerated(block));
                compared++;
            } else {
                assertThatThrownBy(() -> PossibleAnswers.intervals(block)).hasMessageContaining("no answers agree");
            }
        }
        assertThat(compared).isGreaterThan(2_000);
    }

    private static List<AnswerBlock> blocksOfOneRange() {
        List<AnswerBlock> blocks = new ArrayList<>();
        for (int steps = 2; steps <= 7; steps++) {
            for (int people = 1; people <= 9; people++) {
                AnswerBlock block = AnswerBlock.of(people, steps);
                blocks.add(block);
                for (AnswerRange range : ranges(steps)) {
                    IntStream.rangeClosed(0, people).forEach(within -> blocks.add(block.withCount(range, within)));
                }
            }
        }
        return blocks;
    }

    private static List<AnswerRange> ranges(int steps) {
        return IntStream.rangeClosed(1, steps)
                .boxed()
                .flatMap(first -> IntStream.rangeClosed(first, steps).mapToObj(last -> new AnswerRange(first, last)))
                .toList();
    }

    private static boolean isPossible(AnswerBlock block) {
        AnswerRange everyAnswer = new AnswerRange(1, block.steps());
        return block.counts().getOrDefault(everyAnswer, block.people()) == block.people();
    }

    /** Every person's answer is gone through by itself, of what is told of random answers. */
    @Test
    void intervalsAreThoseOfTryingEveryPersonsAnswer() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int trial = 0; trial < 300; trial++) {
            AnswerBlock block = aRandomBlock(random);
            long[] least = new long[block.steps()];
            Arrays.fill(least, Long.MAX_VALUE);
            long[] most = new long[block.steps()];
            tryEach(block, new int[block.people()], 0, least, most);
            assertThat(PossibleAnswers.intervals(block))
                    .as("seed %d, trial %d: %s", SEED, trial, block)
                    .isEqualTo(IntStream.range(0, block.steps())
                            .mapToObj(at -> new CountInterval(least[at], most[at]))
                            .toList());
        }
    }

    private static AnswerBlock aRandomBlock(SplittableRandom random) {
        int steps = random.nextInt(2, 6);
        int[] answers = random.ints(random.nextInt(1, 7), 1, steps + 1).toArray();
        AnswerBlock block = AnswerBlock.of(answers.length, steps);
        if (random.nextBoolean()) {
            block = block.withSum(IntStream.of(answers).sum());
        }
        List<AnswerRange> ranges = ranges(steps);
        for (int told = random.nextInt(4); told > 0; told--) {
            AnswerRange range = ranges.get(random.nextInt(ranges.size()));
            block = block.withCount(
                    range, (int) IntStream.of(answers).filter(range::contains).count());
        }
        return block;
    }

    private static void tryEach(AnswerBlock block, int[] answers, int person, long[] least, long[] most) {
        if (person == answers.length) {
            if (agrees(block, answers)) {
                for (int answer = 1; answer <= block.steps(); answer++) {
                    int wanted = answer;
                    long count = IntStream.of(answers)
                            .filter(given -> given == wanted)
                            .count();
                    least[answer - 1] = Math.min(least[answer - 1], count);
                    most[answer - 1] = Math.max(most[answer - 1], count);
                }
            }
            return;
        }
        for (int answer = 1; answer <= block.steps(); answer++) {
            answers[person] = answer;
            tryEach(block, answers, person + 1, least, most);
        }
    }

    private static boolean agrees(AnswerBlock block, int[] answers) {
        return (block.sum().isEmpty()
                        || block.sum().getAsLong() == IntStream.of(answers).sum())
                && block.counts().entrySet().stream()
                        .allMatch(told -> IntStream.of(answers)
                                        .filter(told.getKey()::contains)
                                        .count()
                                == told.getValue());
    }

    @Test
    void whatNoAnswersAgreeWithIsRefused() {
        AnswerBlock block =
                AnswerBlock.of(5, 5).withCount(new AnswerRange(5, 5), 4).withSum(20);
        assertThatThrownBy(() -> PossibleAnswers.intervals(block)).hasMessageContaining("no answers agree");
    }

    @Test
    void noBlockIsBornImpossible() {
        AnswerBlock five = AnswerBlock.of(5, 5);
        AnswerRange topBox = new AnswerRange(5, 5);
        assertThatThrownBy(() -> AnswerBlock.of(0, 5)).hasMessageContaining("not 0 and 5");
        assertThatThrownBy(() -> AnswerBlock.of(5, 1)).hasMessageContaining("not 5 and 1");
        assertThatThrownBy(() -> five.withSum(4)).hasMessageContaining("4");
        assertThatThrownBy(() -> five.withSum(26)).hasMessageContaining("26");
        assertThat(five.withSum(5).withSum(25).sum()).isEqualTo(OptionalLong.of(25));
        assertThatThrownBy(() -> five.withCount(topBox, -1)).hasMessageContaining("-1");
        assertThatThrownBy(() -> five.withCount(topBox, 6)).hasMessageContaining("6");
        assertThat(five.withCount(topBox, 0).withCount(topBox, 5).counts()).isEqualTo(Map.of(topBox, 5));
        assertThatThrownBy(() -> five.withCount(new AnswerRange(5, 6), 2)).hasMessageContaining("last=6");
        assertThatThrownBy(() -> new AnswerRange(0, 2)).hasMessageContaining("0 to 2");
        assertThatThrownBy(() -> new AnswerRange(3, 2)).hasMessageContaining("3 to 2");
        assertThatThrownBy(() -> five.without(AnswerBlock.of(5, 5))).hasMessageContaining("not 0");
        assertThatThrownBy(() -> five.without(AnswerBlock.of(2, 4))).hasMessageContaining("1 to 4");
    }
}
