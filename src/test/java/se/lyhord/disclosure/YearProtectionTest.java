package se.lyhord.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.lyhord.disclosure.YearProtection.ShownQuarter;
import se.lyhord.disclosure.YearProtection.ShownYear;

/** What a year may show beside its quarters, on a small home beside a middling and a large one. */
class YearProtectionTest {

    private static final Threshold FIVE = Threshold.INTERNAL;

    @Test
    void aHomeThatIsTooSmallForAnyQuarterIsToldOfByTheYear() {
        var year = year(region(3, 4, 20), region(2, 6, 20), region(3, 4, 20), region(4, 5, 20));
        assertThat(year.decided().get(total("SMALL"))).isEqualTo(figure(12));
        assertThat(year.decided().get(total("R"))).isEqualTo(figure(12 + 19 + 80));
        assertThat(year.heldBack()).isEmpty();
    }

    /** 6 + 6 + 6 are shown: with 21 for the year the last quarter's 3 would be the difference. */
    @Test
    void aYearThatWouldGiveItsOneHiddenQuarterAwayIsWithheld() {
        var year = year(region(6, 9, 20), region(6, 9, 20), region(6, 9, 20), region(3, 9, 20));
        assertThat(year.decided().get(total("SMALL"))).isEqualTo(Released.Withheld.MARK);
        assertThat(year.decided().get(total("LARGE"))).isEqualTo(figure(80));
        assertThat(year.heldBack()).contains("SMALL").doesNotContain("LARGE", "R");
    }

    /** Two hidden quarters of 3 people are 6 together, which may be told. */
    @Test
    void aYearWithEnoughPeopleInItsHiddenQuartersIsShown() {
        var year = year(region(6, 9, 20), region(3, 9, 20), region(6, 9, 20), region(3, 9, 20));
        assertThat(year.decided().get(total("SMALL"))).isEqualTo(figure(18));
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
        assertThat(year.decided().get(total("MOVER"))).isEqualTo(figure(32));
        assertThat(year.decided().get(total("R"))).isEqualTo(figure(80 + 16));
        assertThat(year.decided().get(total("S"))).isEqualTo(figure(80 + 16));
    }

    @Test
    void theGendersOfAYearAreShownBesideItsTotal() {
        var year = year(
                Trees.aHome("A", 3, 4, 0),
                Trees.aHome("A", 3, 4, 0),
                Trees.aHome("A", 3, 4, 0),
                Trees.aHome("A", 3, 4, 0));
        assertThat(year.decided().get(new Cell("A", Group.K))).isEqualTo(figure(12));
        assertThat(year.decided().get(new Cell("A", Group.M))).isEqualTo(figure(16));
    }

    /** An earlier release stands where the audit stopped the later one. */
    @Test
    void nothingOfAYearIsShownWhereAQuarterShowsWhatItNoLongerCounts() {
        var quarters = new ArrayList<>(
                Years.shown(List.of(region(9, 9, 20), region(9, 9, 20), region(9, 9, 20), region(9, 9, 20))));
        quarters.set(2, new ShownQuarter(quarters.get(2).trees(), Map.of(total("SMALL"), figure(8))));
        var year = YearProtection.protect(quarters, FIVE);
        assertThat(year.decided().values()).isNotEmpty().allMatch(Released.Withheld.class::isInstance);
        assertThat(year.heldBack()).contains("R", "SMALL", "MIDDLING", "LARGE");
    }

    @Test
    void aYearOfNobodyHasNoEntry() {
        assertThat(year(region(0, 0, 0), region(0, 0, 0), region(0, 0, 0), region(0, 0, 0))
                        .decided())
                .isEmpty();
    }

    private static ShownYear year(Node... quarters) {
        return YearProtection.protect(Years.shown(Stream.of(quarters).toList()), FIVE);
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
