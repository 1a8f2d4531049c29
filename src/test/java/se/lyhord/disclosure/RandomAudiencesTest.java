package se.lyhord.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Four quarters and their year, shown inside the organisation and openly: what everybody together can work out. */
class RandomAudiencesTest {

    private static final long SEED = 20_261_201;
    private static final int YEARS = 1_000;
    private static final SensitivityRule INSIDE = Trees.ANSWERS;
    private static final SensitivityRule OPEN =
            new AnswersRule(Threshold.OPEN, List.of(Question.ofAnswers(4, 5, Question.Side.POSITIVE)));

    @Test
    void allPeriodsAndAudiencesTogetherGiveNobodyAway() {
        var random = new SplittableRandom(SEED);
        var shownOpenly = 0;
        var carelessly = 0;
        for (var turn = 0; turn < YEARS; turn++) {
            var quarters = Years.aRandomYearOfAnswers(random);
            var inside = Years.shown(quarters, INSIDE);
            var year = YearProtection.protect(inside, INSIDE, _ -> true);
            var open = openly(inside);
            var yearOpenly = YearProtection.protect(open, OPEN, year.shown().shown()::contains);
            var readInside = Years.read(inside, cells(year));
            var readOpenly = Years.read(open, cells(yearOpenly));
            assertThat(together(readInside, readOpenly).derivable(INSIDE))
                    .as("seed %d, turn %d", SEED, turn)
                    .isEmpty();
            assertThat(readOpenly.derivable(OPEN))
                    .as("openly, seed %d, turn %d", SEED, turn)
                    .isEmpty();
            shownOpenly += readOpenly.sums().size();
            carelessly += readInside.derivable(OPEN).isPresent() ? 1 : 0;
        }
        System.out.printf(
                "%d open figures; what is shown inside would give away some openly in %d of %d%n",
                shownOpenly, carelessly, YEARS);
        assertThat(shownOpenly).as("open figures").isGreaterThan(5 * YEARS);
        assertThat(carelessly)
                .as("years that must not be open as they are inside")
                .isGreaterThan(YEARS / 10);
    }

    private static YearLedger openly(YearLedger inside) {
        var quarters = new ArrayList<List<Vintage>>();
        for (var quarter : inside.current()) {
            var decided = Protection.protect(quarter.trees().getFirst(), OPEN, quarter.shown()::contains)
                    .getFirst();
            quarters.add(List.of(new Vintage(quarter.trees(), Vintage.figures(decided.cells()))));
        }
        return new YearLedger(quarters, List.of());
    }

    private static Map<Cell, Released> cells(YearProtection.Year year) {
        return year.decided().getFirst().cells();
    }

    private static Publication together(Publication inside, Publication openly) {
        var sums = new ArrayList<Set<String>>(inside.sums());
        openly.sums().stream().filter(sum -> !sums.contains(sum)).forEach(sums::add);
        return new Publication(inside.people(), sums);
    }
}
