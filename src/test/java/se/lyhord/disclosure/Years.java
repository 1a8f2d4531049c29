package se.lyhord.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Years to protect: four trees with the same homes, of which one may move between the regions. */
final class Years {

    private Years() {}

    /** Each quarter protected by itself, as it is shown before the year is. */
    static YearLedger shown(List<Node> quarters, SensitivityRule rule) {
        return new YearLedger(
                quarters.stream().map(root -> List.of(shown(root, rule))).toList(), List.of());
    }

    /** As it is shown the first time. */
    static Vintage shown(Node root, SensitivityRule rule) {
        return new Vintage(
                List.of(List.of(root)),
                Vintage.figures(Protection.protect(root, rule).cells()));
    }

    /** Up to three regions of up to four homes, each home of about its size in each quarter. */
    static List<Node> aRandomYear(SplittableRandom random) {
        var regions = random.nextInt(1, 4);
        var homes = random.nextInt(regions, 4 * regions + 1);
        var largest = new int[] {6, 14, 30}[random.nextInt(3)];
        var unsaid = random.nextInt(3) * 0.1;
        var usual = random.ints(homes, 0, largest + 1).toArray();
        var mover = random.nextInt(2) == 0 ? random.nextInt(homes) : -1;
        var moves = random.nextInt(1, 4);
        return IntStream.range(0, 4)
                .mapToObj(quarter -> {
                    var below = new ArrayList<List<Node>>();
                    IntStream.range(0, regions).forEach(_ -> below.add(new ArrayList<>()));
                    for (var home = 0; home < homes; home++) {
                        var moved = home == mover && quarter >= moves ? 1 : 0;
                        below.get((home + moved) % regions).add(aHome("H" + home, usual[home], unsaid, random));
                    }
                    return Node.over(
                            "ALL",
                            IntStream.range(0, regions)
                                    .mapToObj(region -> Node.over("R" + region, below.get(region)))
                                    .toList());
                })
                .toList();
    }

    /** Three homes of nobody told by gender: twelve atoms, which a brute-force attacker can try. */
    static List<Node> aSmallYear(SplittableRandom random) {
        return IntStream.range(0, 4)
                .mapToObj(_ -> Trees.aDivision(
                        "ALL",
                        Trees.aHome("A", random.nextInt(12)),
                        Trees.aHome("B", random.nextInt(9)),
                        Trees.aHome("C", random.nextInt(6))))
                .toList();
    }

    /** As a random year, with answers of each home's own kind. */
    static List<Node> aRandomYearOfAnswers(SplittableRandom random) {
        return aRandomYear(random).stream()
                .map(root -> Trees.answered(root, random))
                .toList();
    }

    private static Node aHome(String code, int usual, double unsaid, SplittableRandom random) {
        var people = Math.max(0, usual + random.nextInt(-2, 3));
        var byGender = new int[3];
        for (var person = 0; person < people; person++) {
            byGender[random.nextDouble() < unsaid ? 2 : random.nextInt(2)]++;
        }
        return Trees.aHome(code, byGender[0], byGender[1], byGender[2]);
    }

    /** What a reader holds in hand of the first release of each quarter, counted by other means than the protection's. */
    static Publication read(YearLedger ledger, Map<Cell, Released> year) {
        Map<String, Block> people = new HashMap<>();
        List<Set<String>> sums = new ArrayList<>();
        Map<Cell, Set<String>> ofYear = new HashMap<>();
        for (var number = 0; number < ledger.quarters().size(); number++) {
            var quarter = ledger.quarters().get(number).getFirst();
            var at = "Q" + number + "/";
            for (var root : quarter.of(0)) {
                var everything = Publication.of(root, figures(quarter.shown()));
                everything.people().forEach((atom, count) -> people.put(at + atom, count));
                everything.sums().forEach(sum -> sums.add(in(at, sum)));
                root.all().forEach(node -> {
                    for (var group : Group.values()) {
                        var cell = new Cell(node.code(), group);
                        ofYear.computeIfAbsent(cell, _ -> new HashSet<>())
                                .addAll(in(
                                        at,
                                        Publication.of(root, figures(Set.of(cell)))
                                                .sums()
                                                .getFirst()));
                    }
                });
            }
        }
        year.forEach((cell, released) -> {
            if (released instanceof Released.Figure) {
                sums.add(ofYear.getOrDefault(cell, Set.of()));
            }
        });
        return new Publication(people, sums);
    }

    private static Map<Cell, Released> figures(Set<Cell> cells) {
        Map<Cell, Released> figures = new HashMap<>();
        cells.forEach(cell -> figures.put(cell, new Released.Figure(new Count(1, 1))));
        return figures;
    }

    private static Set<String> in(String quarter, Set<String> sum) {
        Set<String> atoms = new HashSet<>();
        sum.forEach(atom -> atoms.add(quarter + atom));
        return atoms;
    }
}
