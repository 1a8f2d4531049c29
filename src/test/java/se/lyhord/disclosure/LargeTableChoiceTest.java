package se.lyhord.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The way for large tables on small ones, judged by hand: homes A to D, women and men; the threshold is 5. */
class LargeTableChoiceTest {

    private static final Threshold FIVE = Threshold.INTERNAL;

    /** One more woman at A is one fewer at B (6) with one more man (13), or at C (10 and 10), and one fewer man at A. */
    @Test
    void theCheapestRectangleIsWithheld() {
        assertThat(choice(aTable(new long[][] {{3, 9}, {5, 12}, {9, 9}}))).isEqualTo(rows("A", "B"));
        assertThat(choice(aTable(new long[][] {{3, 9}, {5, 14}, {9, 9}}))).isEqualTo(rows("A", "C"));
    }

    /** Four is the threshold − 1, so A's women need only be able to be fewer. */
    @Test
    void whatIsAsManyAsCanBeHiddenGoesDownAlone() {
        assertThat(choice(aTable(new long[][] {{4, 9}, {5, 12}, {9, 9}}))).isEqualTo(rows("A", "B"));
    }

    /** A is covered by B first, as C's men are many; C then by its men, and B is not needed any more. */
    @Test
    void whatIsNotNeededAnyMoreIsShownAgain() {
        assertThat(choice(aTable(new long[][] {{3, 9}, {6, 6}, {3, 30}}))).isEqualTo(rows("A", "C"));
    }

    /** B would be cheapest, and has no women. */
    @Test
    void emptyCellsThatAreShownStayShown() {
        assertThat(choice(aTable(new long[][] {{3, 9}, {0, 12}, {9, 9}, {5, 15}}), Insight.EMPTY_CELLS_ARE_SHOWN))
                .isEqualTo(rows("A", "C"));
    }

    @Test
    void theCellsOfTheCheapestChangeAreThoseThatDiffer() {
        CountTable<CrossCell> table = aTable(new long[][] {{3, 9}, {8, 2}, {4, 30}});
        assertThat(changed(table, 0, 3, Set.of())).isEqualTo(rows("A", "B"));
        assertThat(changed(table, 0, -2, Set.of())).isEqualTo(rows("A", "B"));
        assertThat(changed(table, 0, 3, rows("C"))).isEqualTo(rows("A", "C"));
        assertThat(changed(table, 0, 0, Set.of())).isEmpty();
    }

    /** B has eight women to give; the ninth comes from C. Where one must stay, the eighth does. */
    @Test
    void cellsGoDownAsFarAsTheyCan() {
        CountTable<CrossCell> table = aTable(new long[][] {{3, 9}, {8, 2}, {4, 30}});
        assertThat(changed(table, 0, 8, Set.of())).isEqualTo(rows("A", "B"));
        assertThat(changed(table, 0, 9, Set.of())).isEqualTo(rows("A", "B", "C"));
        assertThat(changed(table, 1, 8, Set.of())).isEqualTo(rows("A", "B", "C"));
    }

    @Test
    void whatTheMarginsDoNotAllowIsNoChange() {
        CountTable<CrossCell> table = aTable(new long[][] {{3, 9}, {8, 2}, {4, 30}});
        List<CrossCell> all = List.copyOf(table.counts().keySet());
        assertThat(new CheapestChange<>(table, all, 0).cells(all.getFirst(), 10, Set.of()))
                .isEmpty();
        assertThat(new CheapestChange<>(table, all, 0).cells(all.getFirst(), -4, Set.of()))
                .isEmpty();
    }

    private static Set<CrossCell> changed(CountTable<CrossCell> table, long least, long by, Set<CrossCell> withheld) {
        List<CrossCell> all = List.copyOf(table.counts().keySet());
        return new CheapestChange<>(table, all, least)
                .cells(all.getFirst(), by, withheld)
                .orElseThrow();
    }

    private static Set<CrossCell> choice(CountTable<CrossCell> table, Insight... insights) {
        Set<CrossCell> primary = table.small(FIVE);
        List<CrossCell> others = table.counts().keySet().stream()
                .filter(cell -> !primary.contains(cell) && table.people(cell) > 0)
                .toList();
        TableAudit<CrossCell> audit = new TableAudit<>(table, primary, FIVE, Set.of(insights));
        return new LargeTableChoice<>(table, primary, others, audit, FIVE).choose();
    }

    private static Set<CrossCell> rows(String... homes) {
        return Stream.of(homes)
                .flatMap(home -> Stream.of(new CrossCell(home, "F"), new CrossCell(home, "M")))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static CountTable<CrossCell> aTable(long[][] counts) {
        return CountTable.twoWay(List.of("A", "B", "C", "D").subList(0, counts.length), List.of("F", "M"), counts);
    }
}
