package se.lyhord.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Years shown beside their quarters give away no group under the threshold; a year judged by itself does. */
class RandomYearsTest {

    private static final long SEED = 20_261_128;
    private static final int YEARS = 1_000;
    private static final SensitivityRule FIVE = Trees.FIVE;

    @Test
    void yearsBesideTheirQuartersGiveNobodyAway() {
        assertThat(leakingBeside(Years::aRandomYear, FIVE)).isZero();
    }

    @Test
    void noAnswersOfAYearAreCertainBesideItsQuarters() {
        assertThat(leakingBeside(Years::aRandomYearOfAnswers, Trees.ANSWERS)).isZero();
    }

    private static int leakingBeside(Function<SplittableRandom, List<Node>> aYear, SensitivityRule rule) {
        var shown = new long[1];
        var leaking = leaking(aYear, rule, (quarters, decided) -> {
            shown[0] += decided.entrySet().stream()
                    .filter(cell -> cell.getValue() instanceof Released.Figure)
                    .filter(cell -> cell.getKey().node().startsWith("H"))
                    .count();
            return Years.read(quarters, decided).derivable(rule).isPresent();
        });
        System.out.printf("%d years of homes are shown of %d random years%n", shown[0], YEARS);
        assertThat(shown[0]).as("years of homes shown, seed %d", SEED).isGreaterThan(YEARS / 2);
        return leaking;
    }

    /** The year protected as carefully as a quarter, by a build that forgot what the quarters tell. */
    @Test
    void aYearJudgedByItselfLeaks() {
        var leaking = new int[1];
        leaking(Years::aRandomYear, FIVE, (quarters, _) -> {
            var places = new MergedTrees(
                    quarters.current().stream().map(vintage -> vintage.of(0)).toList());
            var alone = YearProposal.of(List.of(places), FIVE).getFirst().cells();
            leaking[0] += Years.read(quarters, alone).derivable(FIVE).isPresent() ? 1 : 0;
            return false;
        });
        System.out.printf("Judged by themselves %d of %d years leak%n", leaking[0], YEARS);
        assertThat(leaking[0]).as("leaking years, seed %d", SEED).isGreaterThan(YEARS / 4);
    }

    /** By arithmetic that shares nothing with the audit. */
    @Test
    void smallYearsWithstandTryingEveryGroup() {
        var shown = new int[1];
        var leaking = leaking(Years::aSmallYear, FIVE, (quarters, decided) -> {
            shown[0] += decided.get(new Cell("C", Group.T)) instanceof Released.Figure ? 1 : 0;
            var read = Years.read(quarters, decided);
            return new BruteForceAttacker(read.numbers(), read.sums())
                    .findsAGroupUnder(FIVE.threshold().people());
        });
        assertThat(leaking).as("leaking years, seed %d", SEED).isZero();
        assertThat(shown[0]).as("years of the smallest home, seed %d", SEED).isGreaterThan(YEARS / 20);
    }

    private static int leaking(
            Function<SplittableRandom, List<Node>> aYear,
            SensitivityRule rule,
            BiPredicate<YearLedger, Map<Cell, Released>> leaks) {
        var random = new SplittableRandom(SEED);
        var count = 0;
        for (var year = 0; year < YEARS; year++) {
            var quarters = Years.shown(aYear.apply(random), rule);
            var decided =
                    YearProtection.protect(quarters, rule, _ -> true).decided().getFirst();
            count += leaks.test(quarters, decided.cells()) ? 1 : 0;
        }
        return count;
    }
}
