package se.lyhord.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Tables of homes and genders, judged by hand; the threshold is 5. */
class TableProtectionTest {

    private static final Threshold FIVE = Threshold.INTERNAL;

    @Test
    void aTableWithoutSmallCellsIsShownWhole() {
        assertThat(protect(aTable(new long[][] {{5, 6}, {7, 0}}))).hasValue(Set.of());
    }

    /** The small cell, and the three that make a rectangle with it. */
    @Test
    void aSmallCellTakesARectangleWithIt() {
        assertThat(protect(aTable(new long[][] {{3, 9}, {8, 7}})))
                .hasValue(Set.of(cell("A", "F"), cell("A", "M"), cell("B", "F"), cell("B", "M")));
    }

    /** Any two of the homes B, C and D would cost 12 more: B stands first. */
    @Test
    void ofEquallyDearCellsThoseThatStandFirstAreWithheld() {
        assertThat(protect(aTable(new long[][] {{3, 9}, {6, 6}, {6, 6}, {6, 6}})))
                .hasValue(Set.of(cell("A", "F"), cell("A", "M"), cell("B", "F"), cell("B", "M")));
    }

    /** A's and B's cells weigh as much with C's two cells (12) as with D's (12); with E's (11) less. */
    @Test
    void theFewestPeopleAreWithheld() {
        assertThat(protect(aTable(new long[][] {{3, 9}, {6, 6}, {7, 5}, {5, 6}})))
                .hasValue(Set.of(cell("A", "F"), cell("A", "M"), cell("D", "F"), cell("D", "M")));
    }

    @Test
    void aTableWithAMarginOfTooFewIsNotPublished() {
        assertThat(protect(aTable(new long[][] {{3, 0}, {8, 7}}))).isEmpty();
        assertThat(protect(aTable(new long[][] {{2, 2}, {8, 7}}))).isEmpty();
    }

    /** Two columns of 40 and 20: of A's 45, which all are in them, at least 25 are women, and so are at most 20 men. */
    @Test
    void aTableWhoseMarginsGiveACellAwayIsNotPublished() {
        assertThat(protect(aTable(new long[][] {{2, 38}, {1, 9}}))).isEmpty();
    }

    /**
     * A home for boys has no girls, and everybody knows it: its cells are no cover. To who does not know it, B's girls could
     * be some of A's four.
     */
    @Test
    void emptyCellsThatAreKnownCoverNothing() {
        CountTable<CrossCell> table = aTable(new long[][] {{4, 9}, {0, 30}, {20, 20}});
        Set<CrossCell> primary = table.small(FIVE);
        assertThat(TableProtection.protect(table, primary, FIVE, Set.of(Insight.EMPTY_CELLS_ARE_SHOWN)))
                .hasValue(Set.of(cell("A", "F"), cell("A", "M"), cell("C", "F"), cell("C", "M")));
        assertThat(protect(table).orElseThrow()).contains(cell("B", "F"));
        TableAudit<CrossCell> audit = new TableAudit<>(table, primary, FIVE, Set.of(Insight.EMPTY_CELLS_ARE_SHOWN));
        assertThatThrownBy(() -> audit.exposure(Set.of(cell("B", "F")))).hasMessageContaining("always shown");
    }

    /** With t of A's women A has 6 − t men, B 5 − t women and t + 1 men: t is 0 to 5, or 1 to 4 where nobody is nowhere. */
    @Test
    void whoKnowsThatEmptyCellsAreShownKnowsMore() {
        CountTable<CrossCell> table = aTable(new long[][] {{3, 3}, {2, 4}});
        Set<CrossCell> all = table.counts().keySet();
        assertThat(new TableAudit<>(table, all, FIVE, Set.of()).exposure(all)).isEmpty();
        assertThat(new TableAudit<>(table, all, FIVE, Set.of(Insight.EMPTY_CELLS_ARE_SHOWN)).exposure(all))
                .hasValue(new TableAudit.Exposure<>(cell("A", "M"), new CountInterval(2, 5), Optional.empty()));
    }

    /** Who is alone in A's F takes one from each sum, and knows all. */
    @Test
    void whoIsAloneInACellIsReckonedWithWhereSaid() {
        CountTable<CrossCell> table = aTable(new long[][] {{1, 9}, {9, 2}});
        Set<CrossCell> all = table.counts().keySet();
        Set<CrossCell> primary = table.small(FIVE);
        assertThat(new TableAudit<>(table, primary, FIVE, Set.of()).exposure(all))
                .isEmpty();
        assertThat(new TableAudit<>(table, primary, FIVE, Set.of(Insight.OWN_CELL)).exposure(all))
                .hasValue(new TableAudit.Exposure<>(
                        cell("B", "M"), new CountInterval(2, 2), Optional.of(cell("A", "F"))));
    }

    @Test
    void aSmallCellThatIsNotWithheldIsFound() {
        CountTable<CrossCell> table = aTable(new long[][] {{3, 9}, {8, 7}});
        assertThat(new TableAudit<>(table, table.small(FIVE), FIVE, Set.of()).exposure(Set.of()))
                .hasValue(new TableAudit.Exposure<>(cell("A", "F"), new CountInterval(3, 3), Optional.empty()));
    }

    /** Twelve others than the small cell: every choice is tried; one more, and it is chosen step by step. */
    @Test
    void largeTablesAreProtectedToo() {
        long[][] counts = {{3, 9, 8}, {9, 9, 9}, {6, 9, 6}, {9, 9, 9}, {7, 9, 8}};
        CountTable<CrossCell> table =
                CountTable.twoWay(List.of("A", "B", "C", "D", "E"), List.of("F", "M", "X"), counts);
        assertThat(protect(table)).hasValue(Set.of(cell("A", "F"), cell("A", "X"), cell("C", "F"), cell("C", "X")));
    }

    @Test
    void aLargeTableIsProtectedInTime() {
        SplittableRandom random = new SplittableRandom(20_261_128);
        long[][] counts = IntStream.range(0, 24)
                .mapToObj(row -> random.longs(4, 0, 30).toArray())
                .toArray(long[][]::new);
        List<String> homes = IntStream.range(0, 24).mapToObj(home -> "H" + home).toList();
        CountTable<CrossCell> table = CountTable.twoWay(homes, List.of("F", "M", "X", "Y"), counts);
        Set<Insight> insights = Set.of(Insight.EMPTY_CELLS_ARE_SHOWN, Insight.OWN_CELL);
        Set<CrossCell> withheld = TableProtection.protect(table, table.small(FIVE), FIVE, insights)
                .orElseThrow();
        assertThat(new TableAudit<>(table, table.small(FIVE), FIVE, insights).exposure(withheld))
                .isEmpty();
        assertThat(withheld.size())
                .isBetween(table.small(FIVE).size(), 2 * table.small(FIVE).size() + 8);
    }

    @Test
    void aTableIsWhole() {
        LinkedHashMap<String, Long> counts = new LinkedHashMap<>(Map.of("a", 3L));
        assertThatThrownBy(() -> new CountTable<>(counts, List.of(Set.of("a", "b"))))
                .hasMessageContaining("b");
        LinkedHashMap<String, Long> negative = new LinkedHashMap<>(Map.of("a", -1L));
        assertThatThrownBy(() -> new CountTable<>(negative, List.of())).hasMessageContaining("-1");
    }

    private static Optional<Set<CrossCell>> protect(CountTable<CrossCell> table) {
        return TableProtection.protect(table, table.small(FIVE), FIVE, Set.of());
    }

    private static CountTable<CrossCell> aTable(long[][] counts) {
        return CountTable.twoWay(List.of("A", "B", "C", "D").subList(0, counts.length), List.of("F", "M"), counts);
    }

    private static CrossCell cell(String home, String gender) {
        return new CrossCell(home, gender);
    }
}
