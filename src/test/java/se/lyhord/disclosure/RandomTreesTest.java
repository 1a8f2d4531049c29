package se.lyhord.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/**
 * What is published of 10,000 random trees gives away no group under the threshold; shortcuts do. Where the tests are
 * run once for each mutant, {@code -Drandom.trees=} takes fewer.
 */
class RandomTreesTest {

    private static final long SEED = 20_260_302;
    private static final int TREES = Integer.getInteger("random.trees", 10_000);
    private static final SensitivityRule FIVE = Trees.FIVE;
    private static final SensitivityRule ANSWERS = Trees.ANSWERS;

    @Test
    void totalsGiveNobodyAway() {
        assertThat(leaks(root -> leaks(Publication.ofTotals(root, Trees.totals(root, FIVE)), root)))
                .isZero();
    }

    @Test
    void totalsWithGendersGiveNobodyAway() {
        long[] pairs = new long[1];
        assertThat(leaks(root -> {
                    Map<Cell, Released> cells = Protection.protect(root, FIVE).cells();
                    pairs[0] += pairsBelowTheRoot(root, cells);
                    return leaks(Publication.of(root, cells), root);
                }))
                .isZero();
        System.out.printf("Genders: %d figures of women or men shown below the roots of %d trees%n", pairs[0], TREES);
        assertThat(pairs[0]).as("shown by gender, seed %d", SEED).isGreaterThan(TREES);
    }

    @Test
    void noGroupsAnswersAreCertain() {
        long[] shown = new long[2];
        assertThat(leaksOfAnswers(root -> {
                    Map<Cell, Released> cells =
                            Protection.protect(root, ANSWERS).cells();
                    shown[0] += pairsBelowTheRoot(root, cells);
                    shown[1] += cells.values().stream()
                            .filter(Released.Mostly.class::isInstance)
                            .count();
                    return Publication.of(root, cells).derivable(ANSWERS).isPresent();
                }))
                .as("leaking trees, seed %d", SEED)
                .isZero();
        System.out.printf("Answers: %d figures by gender and %d in coarse words%n", shown[0], shown[1]);
        assertThat(shown[0]).as("shown by gender, seed %d", SEED).isGreaterThan(TREES);
        assertThat(shown[1]).as("coarse words, seed %d", SEED).isGreaterThan(TREES / 50);
    }

    /** Only the number of people looked at, as a build that forgot what they said. */
    @Test
    void theAuditCatchesABuildThatLooksAtNumbersOfPeopleAlone() {
        int leaking = leaksOfAnswers(
                root -> Publication.of(root, Protection.protect(root, FIVE).cells())
                        .derivable(ANSWERS)
                        .isPresent());
        System.out.printf("By numbers of people alone %d of %d trees leak%n", leaking, TREES);
        assertThat(leaking).as("leaking trees, seed %d", SEED).isGreaterThan(TREES / 4);
    }

    /** T, K and M of a home with one or two others, as a build that forgot X. */
    @Test
    void theAuditCatchesABuildThatForgetsTheOthers() {
        Node home = Trees.aHome("A", 8, 9, 1);
        Map<Cell, Released> cells = Map.of(
                new Cell("A", Group.T), figure(home.answers().total()),
                new Cell("A", Group.K), figure(home.answers().women()),
                new Cell("A", Group.M), figure(home.answers().men()));
        assertThat(Publication.of(home, cells).derivable(FIVE))
                .hasValueSatisfying(group -> assertThat(group.atoms()).containsExactly("A/X"));
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
                    Publication shown =
                            Publication.of(root, Protection.protect(root, FIVE).cells());
                    return new BruteForceAttacker(shown.numbers(), shown.sums())
                            .findsAGroupUnder(FIVE.threshold().people());
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
            Trees.totals(root, FIVE).forEach((code, released) -> cells.put(new Cell(code, Group.T), released));
            root.all().forEach(node -> showPairIfLargeEnough(node, cells));
            return Publication.of(root, cells).derivable(FIVE).isPresent();
        });
        System.out.printf("Without the joint audit of genders %d of %d trees leak%n", leaking, TREES);
        assertThat(leaking).as("leaking trees, seed %d", SEED).isGreaterThan(TREES / 20);
    }

    private static boolean isSmall(Node root) {
        return Publication.of(root, Map.of()).numbers().values().stream()
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
        return count(Trees::aRandomTree, leaking);
    }

    private static int leaksOfAnswers(Predicate<Node> leaking) {
        return count(Trees::aRandomTreeOfAnswers, leaking);
    }

    private static int count(Function<SplittableRandom, Node> aTree, Predicate<Node> leaking) {
        SplittableRandom random = new SplittableRandom(SEED);
        int count = 0;
        for (int tree = 0; tree < TREES; tree++) {
            count += leaking.test(aTree.apply(random)) ? 1 : 0;
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
        if (node.people() >= FIVE.threshold().people()) {
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
        return count.denominator() >= FIVE.threshold().people();
    }

    private static Released figure(Count count) {
        return new Released.Figure(count);
    }
}
