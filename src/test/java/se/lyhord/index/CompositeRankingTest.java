package se.lyhord.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.lyhord.index.AnIndex.A_QUARTER;
import static se.lyhord.index.AnIndex.aPart;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lyhord.organisation.Node;
import se.lyhord.organisation.Node.Kind;
import se.lyhord.statistics.Share;

/** Ranks of homes, never without their interval. */
class CompositeRankingTest {

    private static final long CERTAIN = 1_000_000_000_000L;
    private static final QualityIndex INDEX =
            AnIndex.tried(AnIndex.sensitivity(400, 7, 0, 10), aPart("a", "0.5"), aPart("b", "0.5"));

    @Test
    void aHomeThatIsBetterInEverythingIsFirstUnderEveryChoice() {
        assertThat(RankingHomes.among(
                        INDEX, A_QUARTER, List.of(home("A", 30, 30), home("B", 80, 80), home("C", 50, 60))))
                .isEqualTo(Map.of(
                        "B", new CompositeRank(1, 1, 1, 3),
                        "C", new CompositeRank(2, 2, 2, 3),
                        "A", new CompositeRank(3, 3, 3, 3)));
    }

    @Test
    void aHomeThatIsBetterInOnePartMayBeFirstOrLast() {
        // by the mean 60 and 55; without a 90 goes before, without b 20 comes after
        assertThat(RankingHomes.among(INDEX, A_QUARTER, List.of(home("A", 90, 20), home("B", 60, 60))))
                .isEqualTo(Map.of("B", new CompositeRank(1, 1, 2, 2), "A", new CompositeRank(2, 1, 2, 2)));
    }

    @Test
    void homesWithTheSameIndexHaveTheSamePlace() {
        var ranks =
                RankingHomes.among(INDEX, A_QUARTER, List.of(home("A", 40, 60), home("B", 60, 40), home("C", 10, 10)));
        assertThat(ranks)
                .containsEntry("A", new CompositeRank(1, 1, 2, 3))
                .containsEntry("B", new CompositeRank(1, 1, 2, 3))
                .containsEntry("C", new CompositeRank(3, 3, 3, 3));
    }

    @Test
    void fewCountsMakeTheRankUncertain() {
        var index = AnIndex.of(aPart("a", "0.5"), aPart("b", "0.5"));
        var ranks = RankingHomes.among(
                index, A_QUARTER, List.of(home("A", 4, 6, 4, 6), home("B", 3, 6, 3, 6), home("C", 2, 6, 2, 6)));
        assertThat(ranks.get("B")).isEqualTo(new CompositeRank(2, 1, 3, 3));
    }

    @Test
    void homesWithoutAnIndexAreNotCompared() {
        var missing = CompositeNode.of(
                INDEX,
                CompositeChoices.of(INDEX, A_QUARTER),
                "M",
                List.of(Optional.of(new Share(1, 2)), Optional.empty()));
        assertThat(RankingHomes.among(INDEX, A_QUARTER, List.of(missing, home("A", 50, 50))))
                .isEmpty();
        assertThat(RankingHomes.among(INDEX, A_QUARTER, List.of(missing, home("A", 50, 50), home("B", 40, 40))))
                .containsOnlyKeys("A", "B");
        assertThat(RankingHomes.among(INDEX, A_QUARTER, List.of())).isEmpty();
    }

    @Test
    void homesAreRankedUnderTheNodeTheyBelongTo() {
        var tree = List.of(
                new Node("O", "O", Kind.ORGANISATION, null),
                new Node("D", "D", Kind.DIVISION, "O"),
                new Node("E", "E", Kind.DIVISION, "O"),
                new Node("A", "A", Kind.UNIT, "D"),
                new Node("B", "B", Kind.UNIT, "D"),
                new Node("C", "C", Kind.UNIT, "E"),
                new Node("N", "no index", Kind.UNIT, "D"),
                new Node("T", "at the top", Kind.UNIT, null));
        var ranks = RankingHomes.besideEachOther(
                INDEX,
                A_QUARTER,
                tree,
                List.of(
                        home("O", 50, 50),
                        home("D", 50, 50),
                        home("A", 30, 30),
                        home("B", 40, 40),
                        home("C", 90, 90),
                        home("T", 90, 90)));
        assertThat(ranks).isEqualTo(Map.of("B", new CompositeRank(1, 1, 1, 2), "A", new CompositeRank(2, 2, 2, 2)));
    }

    @ParameterizedTest
    @CsvSource({"1, 2, 3, 4", "2, 0, 3, 4", "3, 1, 2, 4", "3, 1, 5, 4", "1, 1, 1, 1"})
    void aRankLiesWithinItsInterval(int place, int best, int worst, int homes) {
        assertThatThrownBy(() -> new CompositeRank(place, best, worst, homes))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a rank lies within its interval, not " + place + " in");
    }

    @Test
    void aRankMayBeCertain() {
        assertThat(new CompositeRank(2, 2, 2, 2).worst()).isEqualTo(2);
    }

    private static NodeIndex home(String code, long first, long second) {
        return home(code, first * CERTAIN / 100, CERTAIN, second * CERTAIN / 100, CERTAIN);
    }

    private static NodeIndex home(String code, long... counts) {
        var shares = Arrays.asList(new Share(counts[0], counts[1]), new Share(counts[2], counts[3]));
        return CompositeNode.of(
                INDEX,
                CompositeChoices.of(INDEX, A_QUARTER),
                code,
                shares.stream().map(Optional::of).toList());
    }
}
