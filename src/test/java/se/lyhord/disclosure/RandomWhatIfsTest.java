package se.lyhord.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.lyhord.disclosure.Grouping.Pool;

/** What a what-if says could be shown gives nobody away beside all that was shown; judged by itself it would. */
class RandomWhatIfsTest {

    private static final long SEED = 20_261_201;
    private static final int YEARS = 1_000;

    @Test
    void pooledHomesGiveNobodyAway() {
        assertThat(leaking(Years::aRandomYearOfAnswers, Trees.ANSWERS, RandomWhatIfsTest::somePools))
                .isZero();
    }

    @Test
    void halfYearsGiveNobodyAway() {
        assertThat(leaking(Years::aRandomYear, Trees.FIVE, (_, random) -> aHalfYear(random)))
                .isZero();
    }

    @Test
    void groupingsThatAreJudgedByThemselvesLeak() {
        var random = new SplittableRandom(SEED);
        var leaking = 0;
        for (var year = 0; year < YEARS; year++) {
            var ledger = Years.shown(Years.aRandomYear(random), Trees.FIVE);
            var grouping = aHalfYear(random);
            var merged = new MergedTrees(grouping.quarters().stream()
                    .map(quarter -> ledger.current().get(quarter).of(0))
                    .toList());
            var alone = YearProposal.of(List.of(merged), Trees.FIVE).getFirst().cells();
            leaking += leaks(ledger, Map.of(), grouping, Vintage.figures(alone), Trees.FIVE) ? 1 : 0;
        }
        System.out.printf("Judged by themselves %d of %d half-years leak%n", leaking, YEARS);
        assertThat(leaking).as("leaking half-years, seed %d", SEED).isGreaterThan(YEARS / 10);
    }

    private static int leaking(
            Function<SplittableRandom, List<Node>> aYear,
            SensitivityRule rule,
            BiFunction<YearLedger, SplittableRandom, Grouping> aGrouping) {
        var random = new SplittableRandom(SEED);
        var leaking = 0;
        var given = 0;
        for (var number = 0; number < YEARS; number++) {
            var quarters = Years.shown(aYear.apply(random), rule);
            var year = YearProtection.protect(quarters, rule, _ -> true);
            var isYearShown = random.nextBoolean();
            var ledger = new YearLedger(quarters.quarters(), isYearShown ? List.of(year.shown()) : List.of());
            var grouping = aGrouping.apply(ledger, random);
            var answer = WhatIf.ask(ledger, grouping, rule);
            given += answer.givenBack().size();
            Map<Cell, Released> ofYear = isYearShown ? year.decided().getFirst().cells() : Map.of();
            leaking += leaks(ledger, ofYear, grouping, answer.cells(), rule) ? 1 : 0;
        }
        System.out.printf("%d homes are given back in %d random years%n", given, YEARS);
        assertThat(given).as("homes given back, seed %d", SEED).isGreaterThan(YEARS / 20);
        return leaking;
    }

    /** One quarter; under some nodes some of the hidden homes. */
    private static Grouping somePools(YearLedger ledger, SplittableRandom random) {
        var quarter = random.nextInt(4);
        var pools = new ArrayList<Pool>();
        WhatIf.withheld(ledger.current().get(quarter)).values().stream()
                .filter(homes -> homes.size() > 1)
                .forEach(homes -> {
                    var left = new ArrayList<>(homes);
                    while (left.size() > 2 && random.nextBoolean()) {
                        left.remove(random.nextInt(left.size()));
                    }
                    pools.add(new Pool("POOL" + pools.size(), Set.copyOf(left)));
                });
        return new Grouping(List.of(quarter), pools);
    }

    private static Grouping aHalfYear(SplittableRandom random) {
        var first = 2 * random.nextInt(2);
        return new Grouping(List.of(first, first + 1), List.of());
    }

    /** Counted by other means than those of the what-if. */
    private static boolean leaks(
            YearLedger ledger, Map<Cell, Released> year, Grouping grouping, Set<Cell> cells, SensitivityRule rule) {
        var read = Years.read(ledger, year);
        var sums = new ArrayList<>(read.sums());
        cells.forEach(cell -> sums.add(behind(ledger, grouping, cell)));
        return GroupAudit.derivableGroup(read.people(), sums, rule).isPresent();
    }

    private static Set<String> behind(YearLedger ledger, Grouping grouping, Cell cell) {
        Map<String, Set<String>> homesOfPools = new HashMap<>();
        grouping.pools().forEach(pool -> homesOfPools.put(pool.code(), pool.homes()));
        var nodes = homesOfPools.getOrDefault(cell.node(), Set.of(cell.node()));
        Set<String> atoms = new HashSet<>();
        for (var quarter : grouping.quarters()) {
            var homes = ledger.current().get(quarter).of(0).stream()
                    .flatMap(Node::all)
                    .filter(node -> nodes.contains(node.code()))
                    .flatMap(Node::leaves)
                    .map(Node::code)
                    .collect(Collectors.toSet());
            var groups = cell.group() == Group.T
                    ? Stream.of("K", "M", "X")
                    : Stream.of(cell.group().name());
            groups.forEach(group -> homes.forEach(home -> atoms.add("Q" + quarter + "/" + home + "/" + group)));
        }
        return atoms;
    }
}
