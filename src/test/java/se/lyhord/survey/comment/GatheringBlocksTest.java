package se.lyhord.survey.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import se.lyhord.organisation.Node;
import se.lyhord.organisation.Quarter;
import se.lyhord.survey.comment.Block.Standing;

/** Which homes' comments become visible together. */
class GatheringBlocksTest {

    private static final AskedQuestion QUESTION = new AskedQuestion(Quarter.of("2022-Q2"), "words", 1, "A");

    /** ORG: D with regions R (A, B, C) and S (E, F), and D2 with home G. */
    private static final List<Node> TREE = List.of(
            new Node("ORG", "All", Node.Kind.ORGANISATION, null),
            new Node("D", "D", Node.Kind.DIVISION, "ORG"),
            new Node("D2", "D2", Node.Kind.DIVISION, "ORG"),
            new Node("R", "R", Node.Kind.REGION, "D"),
            new Node("S", "S", Node.Kind.REGION, "D"),
            new Node("A", "A", Node.Kind.UNIT, "R"),
            new Node("B", "B", Node.Kind.UNIT, "R"),
            new Node("C", "C", Node.Kind.UNIT, "R"),
            new Node("E", "E", Node.Kind.UNIT, "S"),
            new Node("F", "F", Node.Kind.UNIT, "S"),
            new Node("G", "G", Node.Kind.UNIT, "D2"));

    @Test
    void aHomeWithTenStandsForItselfAlsoWhileTheQuarterRuns() {
        assertThat(blocks(false, asked("A", 10), asked("B", 9)))
                .containsExactly(
                        new Block(QUESTION, "A", List.of("A"), 10, Standing.HOME),
                        new Block(QUESTION, "ORG", List.of("B"), 9, Standing.WAITING));
    }

    @Test
    void smallHomesAreTakenTogetherUnderTheNearestNodeThatHasTen() {
        assertThat(blocks(true, asked("A", 12), asked("B", 4), asked("C", 6), asked("E", 3)))
                .containsExactlyInAnyOrder(
                        new Block(QUESTION, "A", List.of("A"), 12, Standing.HOME),
                        new Block(QUESTION, "R", List.of("B", "C"), 10, Standing.TOGETHER),
                        new Block(QUESTION, "ORG", List.of("E"), 3, Standing.TOO_FEW));
    }

    @Test
    void thoseWhoAreTooFewAtANodeGoOnToTheOneAbove() {
        assertThat(blocks(true, asked("B", 4), asked("E", 5), asked("G", 3)))
                .containsExactly(new Block(QUESTION, "ORG", List.of("B", "E", "G"), 12, Standing.TOGETHER));
        assertThat(blocks(true, asked("B", 4), asked("E", 6), asked("G", 3)))
                .containsExactlyInAnyOrder(
                        new Block(QUESTION, "D", List.of("B", "E"), 10, Standing.TOGETHER),
                        new Block(QUESTION, "ORG", List.of("G"), 3, Standing.TOO_FEW));
    }

    @Test
    void whatNobodyKnowsTheNumberOfIsShownToNobody() {
        assertThat(blocks(true, asked("A", 0)))
                .containsExactly(new Block(QUESTION, "ORG", List.of("A"), 0, Standing.TOO_FEW));
        assertThat(blocks(true, asked("gone", 9)))
                .containsExactly(new Block(QUESTION, "gone", List.of("gone"), 9, Standing.TOO_FEW));
    }

    @Test
    void aBlockOfTooFewThatMayBeSharedCannotBeMade() {
        assertThatThrownBy(() -> new Block(QUESTION, "A", List.of("A"), 9, Standing.HOME))
                .hasMessageContaining("9");
        assertThatThrownBy(() -> new Block(QUESTION, "R", List.of("A"), 10, Standing.TOGETHER))
                .hasMessageContaining("Too few");
    }

    /** Over 2,000 random organisations: every home is in one block, and none of fewer than ten is shown. */
    @Test
    void noHomeIsInTwoBlocksAndNothingOfFewerThanTenIsShown() {
        for (var seed = 0; seed < 2000; seed++) {
            var dice = new Random(seed);
            var homes = new ArrayList<AskedAtHome>();
            for (var home : List.of("A", "B", "C", "E", "F", "G")) {
                if (dice.nextBoolean()) {
                    homes.add(asked(home, dice.nextInt(14)));
                }
            }
            var blocks = GatheringBlocks.of(QUESTION, homes, TREE, dice.nextBoolean());
            var seen = new HashSet<String>();
            for (var block : blocks) {
                assertThat(block.homes()).as("seed %d", seed).allMatch(seen::add);
                assertThat(block.mayBeShared() && block.asked() < 10)
                        .as("seed %d", seed)
                        .isFalse();
            }
            assertThat(seen).as("seed %d", seed).hasSize(homes.size());
        }
    }

    private static List<Block> blocks(boolean isOver, AskedAtHome... homes) {
        return GatheringBlocks.of(QUESTION, List.of(homes), TREE, isOver);
    }

    private static AskedAtHome asked(String home, int asked) {
        return new AskedAtHome(QUESTION, home, asked);
    }
}
