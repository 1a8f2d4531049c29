package se.lyhord.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/**
 * What is published of 10,000 random trees gives away no group under the threshold; shortcuts do. Where the tests are
 * run once for each mutant, {@code -Drandom.trees=} takes fewer.
 */
class RandomTreesTest {

    private static final long SEED = 20_260_302;
    private static final int TREES = Integer.getInteger("random.trees", 10_000);
    private static final Threshold FIVE = Threshold.INTERNAL;

    @Test
    void totalsGiveNobodyAway() {
        assertThat(leaks(root -> leaks(Publication.ofTotals(root, TreeProtection.protect(root, FIVE)), root)))
                .isZero();
    }

    @Test
    void totalsWithGendersGiveNobodyAway() {
        long[] pairs = new long[1];
        assertThat(leaks(root -> {
                    Map<Cell, Released> cells = GenderProtection.protect(root, FIVE);
                    pairs[0] += pairsBelowTheRoot(root, cells);
                    return leaks(Publication.of(root, cells), root);
                }))
                .isZero();
        System.out.printf("Genders: %d figures of women or men shown below the roots of %d trees%n", pairs[0], TREES);
        assertThat(pairs[0]).as("shown by gender, seed %d", SEED).isGreaterThan(TREES);
    }

    /** Trees small enough to try every group, by arithmetic that shares nothing with the audit. */
    @Test
    void smallTreesWithstandTryingEveryGroup() {
        int[] tried = new int[1];
        assertThat(leaks(root -> {
                    if (!isSmall(root)) {
                        return false;
                    }
                    tried[0]++;
                    Publication shown = Publication.of(root, GenderProtection.protect(root, FIVE));
                    return new BruteForceAttacker(shown.people(), shown.sums()).findsAGroupUnder(FIVE.people());
                }))
                .as("leaking trees, seed %d", SEED)
                .isZero();
        assertThat(tried[0]).as("trees small enough, seed %d", SEED).isGreaterThan(TREES / 10);
    }

    /** The tree algorithm without its secondary step, as a build that forgot it. */
    @Test
    void theAuditCatchesABuildThatHidesOnlyTheSmallHomes() {
        int leaking = leaks(root -> {
            Map<String, Released> naive = new HashMap<>();
            publishWithoutSecondaryStep(root, naive);
            return Publication.ofTotals(root, naive).derivable(FIVE).isPresent();
        });
        System.out.printf("Without the secondary step %d of %d trees leak%n", leaking, TREES);
        assertThat(leaking).as("leaking trees, seed %d", SEED).isGreaterThan(TREES / 4);
    }

    /** Each node's genders judged by themselves, as a build that forgot the joint audit. */
    @Test
    void theAuditCatchesABuildThatJudgesGendersNodeByNode() {
        int leaking = leaks(root -> {
            Map<Cell, Released> cells = new HashMap<>();
            TreeProtection.protect(root, FIVE)
                    .forEach((code, released) -> cells.put(new Cell(code, Group.T), released));
            root.all().forEach(node -> showPairIfLargeEnough(node, cells));
            return Publication.of(root, cells).derivable(FIVE).isPresent();
        });
        System.out.printf("Without the joint audit of genders %d of %d trees leak%n", leaking, TREES);
        assertThat(leaking).as("leaking trees, seed %d", SEED).isGreaterThan(TREES / 20);
    }

    private static boolean isSmall(Node root) {
        return Publication.of(root, Map.of()).people().values().stream()
                        .filter(people -> people > 0)
                        .count()
                <= 9;
    }

    private static boolean leaks(Publication publication, Node root) {
        publication.derivable(FIVE).ifPresent(group -> {
            throw new AssertionError("seed %d: %s gives away %s".formatted(SEED, root, group));
        });
        return false;
    }

    private static int leaks(Predicate<Node> leaking) {
        SplittableRandom random = new SplittableRandom(SEED);
        int count = 0;
        for (int tree = 0; tree < TREES; tree++) {
            count += leaking.test(Trees.aRandomTree(random)) ? 1 : 0;
        }
        return count;
    }

    private static long pairsBelowTheRoot(Node root, Map<Cell, Released> cells) {
        return cells.entrySet().stream()
                .filter(cell -> cell.getKey().group() != Group.T
                        && !cell.getKey().node().equals(root.code()))
                .filter(cell -> cell.getValue() instanceof Released.Figure)
                .count();
    }

    private static void publishWithoutSecondaryStep(Node node, Map<String, Released> published) {
        if (node.people() >= FIVE.people()) {
            published.put(node.code(), figure(node.answers().total()));
            node.children().forEach(child -> publishWithoutSecondaryStep(child, published));
        }
    }

    private static void showPairIfLargeEnough(Node node, Map<Cell, Released> cells) {
        Answers answers = node.answers();
        if (cells.get(new Cell(node.code(), Group.T)) instanceof Released.Figure
                && largeEnough(answers.women())
                && largeEnough(answers.men())
                && (answers.others().denominator() == 0 || largeEnough(answers.others()))) {
            cells.put(new Cell(node.code(), Group.K), figure(answers.women()));
            cells.put(new Cell(node.code(), Group.M), figure(answers.men()));
        }
    }

    private static boolean largeEnough(Count count) {
        return count.denominator() >= FIVE.people();
    }

    private static Released figure(Count count) {
        return new Released.Figure(count);
    }
}
