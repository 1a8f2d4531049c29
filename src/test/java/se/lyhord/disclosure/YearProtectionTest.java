package se.lyhord.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a year may show beside its quarters, on a small home beside a middling and a large one. */
class YearProtectionTest {

    private static final SensitivityRule FIVE = Trees.FIVE;

    @Test
    void aHomeThatIsTooSmallForAnyQuarterIsToldOfByTheYear() {
        var year = year(region(3, 4, 20), region(2, 6, 20), region(3, 4, 20), region(4, 5, 20));
        assertThat(year.cells().get(total("SMALL"))).isEqualTo(figure(12));
        assertThat(year.cells().get(total("R"))).isEqualTo(figure(12 + 19 + 80));
        assertThat(year.reasons()).doesNotContainValue(Reason.EARLIER_RELEASE);
    }

    /** 6 + 6 + 6 are shown: with 21 for the year the last quarter's 3 would be the difference. */
    @Test
    void aYearThatWouldGiveItsOneHiddenQuarterAwayIsWithheld() {
        var year = year(region(6, 9, 20), region(6, 9, 20), region(6, 9, 20), region(3, 9, 20));
        assertThat(year.cells().get(total("SMALL"))).isEqualTo(Released.Withheld.MARK);
        assertThat(year.cells().get(total("LARGE"))).isEqualTo(figure(80));
        assertThat(year.reasons())
                .containsEntry(total("SMALL"), Reason.EARLIER_RELEASE)
                .doesNotContainKeys(total("LARGE"), total("R"));
    }

    /** Two hidden quarters of 3 people are 6 together, which may be told. */
    @Test
    void aYearWithEnoughPeopleInItsHiddenQuartersIsShown() {
        var year = year(region(6, 9, 20), region(3, 9, 20), region(6, 9, 20), region(3, 9, 20));
        assertThat(year.cells().get(total("SMALL"))).isEqualTo(figure(18));
    }

    @Test
    void aHomeThatMovedIsToldOfWhereEachRegionsPartMayBe() {
        Node before = Trees.aDivision(
                "ALL",
                Trees.aDivision("R", Trees.aHome("MOVER", 8), Trees.aHome("A", 20)),
                Trees.aDivision("S", Trees.aHome("B", 20)));
        Node after = Trees.aDivision(
                "ALL",
                Trees.aDivision("R", Trees.aHome("A", 20)),
                Trees.aDivision("S", Trees.aHome("MOVER", 8), Trees.aHome("B", 20)));
        var year = year(before, before, after, after);
        assertThat(year.cells().get(total("MOVER"))).isEqualTo(figure(32));
        assertThat(year.cells().get(total("R"))).isEqualTo(figure(80 + 16));
        assertThat(year.cells().get(total("S"))).isEqualTo(figure(80 + 16));
    }

    @Test
    void theGendersOfAYearAreShownBesideItsTotal() {
        var year = year(
                Trees.aHome("A", 3, 4, 0),
                Trees.aHome("A", 3, 4, 0),
                Trees.aHome("A", 3, 4, 0),
                Trees.aHome("A", 3, 4, 0));
        assertThat(year.cells().get(new Cell("A", Group.K))).isEqualTo(figure(12));
        assertThat(year.cells().get(new Cell("A", Group.M))).isEqualTo(figure(16));
    }

    /** The year was shown with 12 of a home's last quarter; with 13 of it now the difference would be one answer. */
    @Test
    void aYearIsNotShownAnewWhereTheDifferenceToTheEarlierOneIsOnePerson() {
        var quarters = List.of(region(9, 9, 20), region(9, 9, 20), region(9, 9, 20), region(9, 9, 20));
        var before = Years.shown(quarters, FIVE);
        var first = YearProtection.protect(before, FIVE, _ -> true);
        assertThat(first.decided().getFirst().cells()).containsEntry(total("SMALL"), figure(36));
        var withOneMore = new YearLedger(
                List.of(
                        before.quarters().get(0),
                        before.quarters().get(1),
                        before.quarters().get(2),
                        List.of(
                                before.quarters().get(3).getFirst(),
                                new Vintage(List.of(List.of(region(10, 9, 20))), Set.of()))),
                List.of(first.shown()));
        var year = YearProtection.protect(withOneMore, FIVE, _ -> true);
        assertThat(year.shown()).isEqualTo(first.shown());
        assertThat(year.decided()).isEqualTo(first.decided());
    }

    /** With five more the difference may be told. */
    @Test
    void aYearIsShownAnewWithEnoughMore() {
        var before = Years.shown(List.of(region(9, 9, 20), region(9, 9, 20), region(9, 9, 20), region(9, 9, 20)), FIVE);
        var withMore = new YearLedger(
                List.of(
                        before.quarters().get(0),
                        before.quarters().get(1),
                        before.quarters().get(2),
                        List.of(before.quarters().get(3).getFirst(), Years.shown(region(14, 9, 20), FIVE))),
                List.of(YearProtection.protect(before, FIVE, _ -> true).shown()));
        assertThat(YearProtection.protect(withMore, FIVE, _ -> true)
                        .decided()
                        .getFirst()
                        .cells())
                .containsEntry(total("SMALL"), figure(41))
                .containsEntry(total("R"), figure(36 + 36 + 80 + 5));
    }

    @Test
    void aYearOfNobodyHasNoEntry() {
        assertThat(year(region(0, 0, 0), region(0, 0, 0), region(0, 0, 0), region(0, 0, 0))
                        .cells())
                .isEmpty();
    }

    private static Protected year(Node... quarters) {
        return YearProtection.protect(Years.shown(Stream.of(quarters).toList(), FIVE), FIVE, _ -> true)
                .decided()
                .getFirst();
    }

    private static Node region(long small, long middling, long large) {
        return Trees.aDivision(
                "R", Trees.aHome("SMALL", small), Trees.aHome("MIDDLING", middling), Trees.aHome("LARGE", large));
    }

    private static Cell total(String node) {
        return new Cell(node, Group.T);
    }

    private static Released figure(long people) {
        return new Released.Figure(new Count(people, people));
    }
}
