package se.lyhord.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Intervals and protection of random small tables beside going through every table that agrees with what is published.
 * Where the tests are run once for each mutant, {@code -Drandom.tables=} takes fewer.
 */
class RandomTablesTest {

    private static final long SEED = 20_261_128;
    private static final int TABLES = Integer.getInteger("random.tables", 400);
    private static final Threshold THREE = new Threshold(3);

    @Test
    void intervalsOfRowsAndColumnsAreThoseOfEveryTable() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int trial = 0; trial < TABLES; trial++) {
            CountTable<CrossCell> table = aTwoWayTable(random, random.nextInt(2, 4), random.nextInt(2, 4), 4);
            Set<CrossCell> withheld = some(random, table, 0);
            compare("rows and columns, seed %d, trial %d".formatted(SEED, trial), table, withheld, 0);
        }
    }

    @Test
    void whereEmptyCellsAreShownIntervalsAreThoseOfEveryTableWithout() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int trial = 0; trial < TABLES; trial++) {
            CountTable<CrossCell> table = aTwoWayTable(random, 2, random.nextInt(2, 5), 5);
            compare("no empty, seed %d, trial %d".formatted(SEED, trial), table, some(random, table, 1), 1);
        }
    }

    /** Sums of any cells, where linear programming alone would find halves of people. */
    @Test
    void intervalsOfLinkedSumsAreThoseOfEveryTable() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int trial = 0; trial < TABLES; trial++) {
            CountTable<Integer> table = aLinkedTable(random);
            compare(
                    "linked, seed %d, trial %d".formatted(SEED, trial),
                    table,
                    table.counts().keySet(),
                    0);
        }
    }

    private static <C> void compare(String what, CountTable<C> table, Set<C> withheld, long least) {
        List<PublishedSum<C>> sums = table.sumsWithout(withheld);
        EveryTable<C> every = new EveryTable<>(List.copyOf(table.counts().keySet()), sums, withheld, least);
        LinearAudit<C> audit = LinearAudit.of(sums, least);
        for (C cell : table.counts().keySet()) {
            assertThat(audit.interval(cell))
                    .as("%s: %s of %s", what, cell, table)
                    .isEqualTo(every.interval(cell));
        }
    }

    /** Totals that were not counted but thought of: some no table has, or only one with fractions. */
    @Test
    void totalsThatNoTableHasAreRefused() {
        SplittableRandom random = new SplittableRandom(SEED);
        int refused = 0;
        for (int trial = 0; trial < TABLES; trial++) {
            CountTable<Integer> table = aLinkedTable(random);
            List<Integer> cells = List.copyOf(table.counts().keySet());
            List<PublishedSum<Integer>> sums = table.margins().stream()
                    .map(margin -> new PublishedSum<>(margin, random.nextInt(5)))
                    .toList();
            EveryTable<Integer> every = new EveryTable<>(cells, sums, Set.of(), 0);
            if (every.isContradiction()) {
                refused++;
                assertThatThrownBy(() -> cells.forEach(LinearAudit.of(sums)::interval))
                        .as("seed %d, trial %d: %s", SEED, trial, sums)
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining("no cells agree");
            } else {
                LinearAudit<Integer> audit = LinearAudit.of(sums);
                cells.forEach(cell -> assertThat(audit.interval(cell)).isEqualTo(every.interval(cell)));
            }
        }
        assertThat(refused).as("refused, seed %d", SEED).isBetween(TABLES / 20, TABLES * 19 / 20);
    }

    /** Of every choice the cheapest that going through every table finds safe. */
    @Test
    void protectionOfSmallTablesIsTheCheapestThatEveryTableAllows() {
        SplittableRandom random = new SplittableRandom(SEED);
        int added = 0;
        for (int trial = 0; trial < TABLES / 10; trial++) {
            CountTable<CrossCell> table = aTwoWayTable(random, 2, 3, 6);
            Set<CrossCell> primary = table.small(THREE);
            Optional<Set<CrossCell>> withheld = TableProtection.protect(table, primary, THREE, Set.of());
            Optional<Long> cheapest = cheapest(table, primary);
            assertThat(withheld.map(table::weight))
                    .as("seed %d, trial %d: %s", SEED, trial, table)
                    .isEqualTo(cheapest);
            added += withheld.isPresent() && withheld.get().size() > primary.size() ? 1 : 0;
        }
        assertThat(added).as("tables with secondary cells, seed %d", SEED).isGreaterThan(TABLES / 40);
    }

    private static Optional<Long> cheapest(CountTable<CrossCell> table, Set<CrossCell> primary) {
        if (table.margins().stream().anyMatch(margin -> THREE.endangers(table.weight(margin)))) {
            return Optional.empty();
        }
        List<CrossCell> cells = List.copyOf(table.counts().keySet());
        return IntStream.range(0, 1 << cells.size())
                .mapToObj(choice -> IntStream.range(0, cells.size())
                        .filter(at -> (choice >> at & 1) == 1)
                        .mapToObj(cells::get)
                        .collect(Collectors.toSet()))
                .filter(withheld -> withheld.containsAll(primary) && leavesOneAndTwoOpen(table, primary, withheld))
                .map(table::weight)
                .min(Long::compare);
    }

    private static boolean leavesOneAndTwoOpen(
            CountTable<CrossCell> table, Set<CrossCell> primary, Set<CrossCell> withheld) {
        EveryTable<CrossCell> every =
                new EveryTable<>(List.copyOf(table.counts().keySet()), table.sumsWithout(withheld), withheld, 0);
        return primary.stream().allMatch(cell -> every.numbers(cell).containsAll(Set.of(1L, 2L)));
    }

    /** What is chosen where not every choice can be tried: safe, none of it needless, and seldom much dearer. */
    @Test
    void theChoiceForLargeTablesIsSafeAndNearTheCheapest() {
        SplittableRandom random = new SplittableRandom(SEED);
        long chosen = 0;
        long cheapest = 0;
        for (int trial = 0; trial < TABLES / 4; trial++) {
            CountTable<CrossCell> table = aTwoWayTable(random, 3, 4, 15);
            Set<Insight> insights = random.nextBoolean() ? Set.of() : Set.of(Insight.values());
            Set<CrossCell> primary = table.small(THREE);
            Optional<Set<CrossCell>> best = TableProtection.protect(table, primary, THREE, insights);
            if (best.isPresent()) {
                TableAudit<CrossCell> audit = new TableAudit<>(table, primary, THREE, insights);
                Set<CrossCell> large =
                        new LargeTableChoice<>(table, primary, others(table, audit), audit, THREE).choose();
                assertThat(audit.isSafe(large))
                        .as("seed %d, trial %d: %s", SEED, trial, table)
                        .isTrue();
                assertThat(table.weight(large)).isGreaterThanOrEqualTo(table.weight(best.get()));
                large.stream()
                        .filter(cell -> !primary.contains(cell))
                        .forEach(cell ->
                                assertThat(audit.isSafe(without(large, cell))).isFalse());
                chosen += table.weight(large);
                cheapest += table.weight(best.get());
            }
        }
        System.out.printf("Large tables' choice withholds %d people where %d are enough%n", chosen, cheapest);
        assertThat((double) chosen / cheapest).as("seed %d", SEED).isBetween(1.0, 1.25);
    }

    private static List<CrossCell> others(CountTable<CrossCell> table, TableAudit<CrossCell> audit) {
        Set<CrossCell> primary = table.small(THREE);
        return table.counts().keySet().stream()
                .filter(cell -> !primary.contains(cell) && table.people(cell) >= audit.leastWithheld())
                .toList();
    }

    private static Set<CrossCell> without(Set<CrossCell> cells, CrossCell shown) {
        Set<CrossCell> fewer = new HashSet<>(cells);
        fewer.remove(shown);
        return fewer;
    }

    private static CountTable<CrossCell> aTwoWayTable(SplittableRandom random, int rows, int columns, int most) {
        long[][] counts = new long[rows][columns];
        for (long[] row : counts) {
            for (int column = 0; column < columns; column++) {
                row[column] = random.nextInt(most + 1);
            }
        }
        return CountTable.twoWay(names("r", rows), names("c", columns), counts);
    }

    private static CountTable<Integer> aLinkedTable(SplittableRandom random) {
        SequencedMap<Integer, Long> counts = new LinkedHashMap<>();
        IntStream.range(0, 5).forEach(cell -> counts.put(cell, random.nextLong(3)));
        List<Set<Integer>> margins = new ArrayList<>(List.of(counts.keySet()));
        for (int sum = 0; sum < 4; sum++) {
            Set<Integer> cells = counts.keySet().stream()
                    .filter(cell -> random.nextInt(5) < 3)
                    .collect(Collectors.toSet());
            if (!cells.isEmpty()) {
                margins.add(cells);
            }
        }
        return new CountTable<>(counts, margins);
    }

    private static Set<CrossCell> some(SplittableRandom random, CountTable<CrossCell> table, long least) {
        return table.counts().keySet().stream()
                .filter(cell -> random.nextInt(4) > 0 && table.people(cell) >= least)
                .collect(Collectors.toSet());
    }

    private static List<String> names(String start, int count) {
        return IntStream.range(0, count).mapToObj(number -> start + number).toList();
    }
}
