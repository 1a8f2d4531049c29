package se.lyhord.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Genders beside homes whose answers are nearly alike: no sum is of them, and yet they would be known. */
class MarginBoundsTest {

    private static final long SEED = 20_261_202;

    /** All ten at O are positive, so the region's five positive young women are O's, and none of B's three. */
    @Test
    void aPairThatLeavesNothingForAnotherHomesWomenIsNotShown() {
        var cells = Protection.protect(
                        Trees.aDivision("D", aHome("B", 0, 3, 5, 5), aHome("O", 5, 5, 5, 5)), Trees.ANSWERS)
                .cells();
        assertThat(cells)
                .containsEntry(new Cell("B", Group.T), new Released.Figure(new Count(5, 8)))
                .containsEntry(new Cell("D", Group.K), Released.Withheld.MARK)
                .containsEntry(new Cell("D", Group.M), Released.Withheld.MARK);
    }

    /** Whoever knows how many women and men live at each home tries every way in which they can have answered. */
    @Test
    void noWayOfAnsweringIsTheOnlyOneLeft() {
        var random = new SplittableRandom(SEED);
        var shown = 0;
        var careless = 0;
        for (var turn = 0; turn < 5_000; turn++) {
            var homes = List.of(aRandomHome("A", random), aRandomHome("B", random));
            var division = Trees.aDivision("D", homes.get(0), homes.get(1));
            var cells = Protection.protect(division, Trees.ANSWERS).cells();
            var showsHomes = homes.stream()
                    .allMatch(home -> cells.get(new Cell(home.code(), Group.T)) instanceof Released.Figure);
            if (showsHomes && homes.stream().noneMatch(home -> showsPair(home, cells))) {
                careless += tells(homes) ? 1 : 0;
                if (showsPair(division, cells)) {
                    shown++;
                    assertThat(tells(homes))
                            .as("seed %d, turn %d: %s", SEED, turn, homes)
                            .isFalse();
                }
            }
        }
        System.out.printf("%d pairs shown over homes without; %d would have told%n", shown, careless);
        assertThat(shown).as("pairs").isGreaterThan(100);
        assertThat(careless).as("divisions whose pair would tell").isGreaterThan(20);
    }

    private static boolean showsPair(Node node, Map<Cell, Released> cells) {
        return cells.get(new Cell(node.code(), Group.M)) instanceof Released.Figure;
    }

    /** Whether the women's margin makes four fifths certain who are not by the homes' totals alone. */
    private static boolean tells(List<Node> homes) {
        var women = homes.stream()
                .mapToLong(home -> home.answers().women().numerator())
                .sum();
        for (var number = 0; number < homes.size(); number++) {
            var home = homes.get(number);
            var other = homes.get(1 - number);
            var people = home.answers().women().denominator();
            var men = home.answers().men().denominator();
            var alone = possible(home);
            var together = new ArrayList<>(alone);
            together.removeIf(met -> !possible(other).contains(women - met));
            if ((isCertain(together, people) && !isCertain(alone, people))
                    || (isCertain(ofMen(home, together), men) && !isCertain(ofMen(home, alone), men))) {
                return true;
            }
        }
        return false;
    }

    /** How many of a home's women can have been positive, by its total. */
    private static List<Long> possible(Node home) {
        var possible = new ArrayList<Long>();
        for (var met = 0L; met <= home.answers().women().denominator(); met++) {
            var men = home.answers().total().numerator() - met;
            if (men >= 0 && men <= home.answers().men().denominator()) {
                possible.add(met);
            }
        }
        return possible;
    }

    private static List<Long> ofMen(Node home, List<Long> women) {
        return women.stream()
                .map(met -> home.answers().total().numerator() - met)
                .toList();
    }

    private static boolean isCertain(List<Long> possible, long people) {
        var most = possible.stream().mapToLong(Long::longValue).max().orElseThrow();
        return people > 0 && people < 20 && 5 * (people - most) >= 4 * people;
    }

    private static Node aRandomHome(String code, SplittableRandom random) {
        var women = random.nextLong(2, 10);
        var men = random.nextLong(2, 10);
        var kind = new double[] {0.1, 0.5, 1}[random.nextInt(3)];
        return aHome(
                code,
                random.doubles(women).filter(each -> each < kind).count(),
                women,
                random.doubles(men).filter(each -> each < kind).count(),
                men);
    }

    private static Node aHome(String code, long positiveWomen, long women, long positiveMen, long men) {
        return Node.leaf(
                code,
                new Answers(
                        new Count(positiveWomen + positiveMen, women + men),
                        new Count(positiveWomen, women),
                        new Count(positiveMen, men)));
    }
}
