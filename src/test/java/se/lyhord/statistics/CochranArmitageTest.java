package se.lyhord.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static se.lyhord.statistics.Outcome.isMissing;
import static se.lyhord.statistics.Outcome.value;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.lyhord.statistics.Estimate.Reason;

class CochranArmitageTest {

    private static final long SEED = 1955;

    private static final List<Double> THREE = List.of(1.0, 2.0, 3.0);

    @Test
    void whereNothingCanTrendThereIsNone() {
        isMissing(CochranArmitage.trend(List.of()), Reason.NO_DATA);
        isMissing(CochranArmitage.trend(List.of(new Share(0, 0), new Share(0, 0))), Reason.NO_DATA);
        isMissing(CochranArmitage.trend(List.of(new Share(1, 2), new Share(0, 0))), Reason.TOO_FEW);
        isMissing(CochranArmitage.normal(groups(1, 2, 1, 2), List.of(4.0, 4.0)), Reason.TOO_FEW);
        isMissing(CochranArmitage.exact(groups(0, 2, 0, 3), List.of(1.0, 2.0)), Reason.ZERO_VARIANCE);
        isMissing(CochranArmitage.normal(groups(2, 2, 3, 3), List.of(1.0, 2.0)), Reason.ZERO_VARIANCE);
    }

    @Test
    void scoresAreFiniteAndOneForEachGroup() {
        assertThatThrownBy(() -> CochranArmitage.normal(groups(1, 2, 1, 2), List.of(1.0)))
                .hasMessageContaining("1 for 2");
        assertThatThrownBy(() -> CochranArmitage.exact(groups(1, 2, 1, 2), List.of(1.0, Double.NaN)))
                .hasMessageContaining("NaN");
    }

    @Test
    void groupsOfNobodyAreLeftOut() {
        assertThat(CochranArmitage.exact(groups(1, 5, 0, 0, 4, 7), THREE))
                .isEqualTo(CochranArmitage.exact(groups(1, 5, 4, 7), List.of(1.0, 3.0)));
    }

    /** Expected: all tables with the same margins gone through by a Python script. */
    @Test
    void theExactFormGoesThroughAllTables() {
        CochranArmitage.Exact rising = value(CochranArmitage.exact(groups(1, 5, 0, 6, 4, 7), THREE));
        assertThat(rising.upper()).isCloseTo(0.10866013071895425, within(1e-12));
        assertThat(rising.lower()).isCloseTo(0.9730392156862745, within(1e-12));
        assertThat(rising.pValue()).isCloseTo(0.20623249299719887, within(1e-12));
        CochranArmitage.Exact uneven =
                value(CochranArmitage.exact(groups(3, 4, 1, 5, 0, 3, 2, 6), List.of(0.5, 1.25, 2.0, 10.0)));
        assertThat(uneven.upper()).isCloseTo(0.6934389140271493, within(1e-12));
        assertThat(uneven.lower()).isCloseTo(0.32272139625080803, within(1e-12));
        assertThat(uneven.pValue()).isCloseTo(0.6210407239819005, within(1e-12));
    }

    /** Expected for two groups: the hypergeometric tail of 4 of 5 and 1 of 6, by hand (5·6 + 1)/C(11, 5). */
    @Test
    void twoGroupsGiveFishersOneSidedTest() {
        CochranArmitage.Exact exact = value(CochranArmitage.exact(groups(1, 6, 4, 5), List.of(1.0, 2.0)));
        assertThat(exact.upper()).isCloseTo(31 / 462.0, within(1e-12));
    }

    @Test
    void aCountUnderFiveIsTestedExactlyAndOthersByTheNormalForm() {
        // 25 of 50 people: five expected in each group of ten, 4.5 in one of nine
        List<Share> fives = groups(3, 10, 4, 10, 5, 10, 6, 10, 7, 10);
        assertThat(value(CochranArmitage.trend(fives)).test()).isEqualTo(Trend.Test.NORMAL);
        List<Share> fewer = groups(3, 9, 4, 11, 5, 10, 6, 10, 7, 10);
        assertThat(value(CochranArmitage.trend(fewer)).test()).isEqualTo(Trend.Test.EXACT);
        // most are hits, so few are not
        List<Share> most = groups(19, 20, 18, 20, 17, 20);
        assertThat(value(CochranArmitage.trend(most)).test()).isEqualTo(Trend.Test.EXACT);
        assertThat(value(CochranArmitage.trend(fewer)).pValue())
                .isEqualTo(value(CochranArmitage.exact(fewer, scores(5))).pValue());
        assertThat(value(CochranArmitage.trend(fives)).pValue())
                .isEqualTo(value(CochranArmitage.normal(fives, scores(5))).pValue());
    }

    @Test
    void whatIsTooMuchToGoThroughIsTestedByTheNormalForm() {
        List<Share> large = groups(400_000, 1_000_000, 390_000, 1_000_000, 1, 2);
        isMissing(CochranArmitage.exact(large, THREE), Reason.TOO_LARGE);
        assertThat(value(CochranArmitage.trend(large)).test()).isEqualTo(Trend.Test.NORMAL);
        isMissing(
                CochranArmitage.exact(groups(1, 2_000_000_000, 1, 2_000_000_000), List.of(1.0, 2.0)), Reason.TOO_LARGE);
        isMissing(CochranArmitage.exact(groups(3_000, 9_000, 2_000, 9_000, 2_000, 9_000), THREE), Reason.TOO_LARGE);
    }

    /** A few hits among very many are still gone through: expected by hand, both of two in the second of two halves. */
    @Test
    void fewHitsAmongVeryManyAreGoneThrough() {
        CochranArmitage.Exact exact =
                value(CochranArmitage.exact(groups(0, 1_000_000, 2, 1_000_000), List.of(1.0, 2.0)));
        assertThat(exact.upper()).isCloseTo(0.25 * 999_999 / 999_999.5, within(1e-9));
        assertThat(exact.lower()).isCloseTo(1, within(1e-12));
    }

    @Test
    void soAreAllButAFew() {
        CochranArmitage.Exact exact = value(
                CochranArmitage.exact(groups(1_000_000, 1_000_000, 999_998, 1_000_000), List.of(1.0, 2.0)));
        assertThat(exact.lower()).isCloseTo(0.25 * 999_999 / 999_999.5, within(1e-9));
        assertThat(exact.upper()).isCloseTo(1, within(1e-12));
    }

    @Test
    void theDirectionIsThatOfTheShares() {
        assertThat(value(CochranArmitage.trend(groups(1, 8, 4, 8, 7, 8))).direction())
                .isEqualTo(Trend.Direction.RISING);
        assertThat(value(CochranArmitage.trend(groups(7, 8, 4, 8, 1, 8))).direction())
                .isEqualTo(Trend.Direction.FALLING);
        assertThat(value(CochranArmitage.trend(groups(1, 3, 1, 3, 1, 3))))
                .isEqualTo(new Trend(Trend.Direction.LEVEL, 1, Trend.Test.EXACT));
    }

    @Test
    void anyCountsGiveProbabilitiesThatTurnWithTheScores() {
        Samples.severalShares(SEED, 300, 9).forEach(draw -> {
            List<Double> up = scores(draw.shares().size());
            List<Double> down = up.stream().map(score -> -score).toList();
            Estimate<CochranArmitage.Normal> normal = CochranArmitage.normal(draw.shares(), up);
            Estimate<CochranArmitage.Exact> exact = CochranArmitage.exact(draw.shares(), up);
            assertThat(exact.toOptional().isPresent())
                    .as(draw.toString())
                    .isEqualTo(normal.toOptional().isPresent());
            exact.toOptional().ifPresent(some -> {
                CochranArmitage.Exact turned = value(CochranArmitage.exact(draw.shares(), down));
                CochranArmitage.Normal other = value(CochranArmitage.normal(draw.shares(), down));
                assertThat(some.upper() + some.lower()).as(draw.toString()).isGreaterThanOrEqualTo(1 - 1e-9);
                assertThat(some.pValue())
                        .as(draw.toString())
                        .isBetween(Math.min(some.upper(), some.lower()) - 1e-9, 1.0);
                assertThat(turned.upper()).as(draw.toString()).isCloseTo(some.lower(), within(1e-9));
                assertThat(turned.pValue()).as(draw.toString()).isCloseTo(some.pValue(), within(1e-9));
                assertThat(other.z())
                        .as(draw.toString())
                        .isCloseTo(-value(normal).z(), within(1e-9));
                assertThat(value(normal).pValue()).as(draw.toString()).isBetween(0.0, 1.0);
            });
        });
    }

    private static List<Double> scores(int groups) {
        return IntStream.rangeClosed(1, groups).mapToObj(i -> (double) i).toList();
    }

    private static List<Share> groups(long... hitsAndPeople) {
        return IntStream.range(0, hitsAndPeople.length / 2)
                .mapToObj(i -> new Share(hitsAndPeople[2 * i], hitsAndPeople[2 * i + 1]))
                .toList();
    }
}
