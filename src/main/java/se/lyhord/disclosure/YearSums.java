package se.lyhord.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whom the figures of a year and of its quarters add up, in all releases: those of one gender who answered at one home in
 * one quarter, and were new in one release. Where a home's count is not what it was with some more, all of it is new.
 */
final class YearSums {

    /** People whom no figure of the year or of its quarters tells apart. */
    record Atom(int quarter, String home, Place.Gender gender, int release) {

        /** The same in every run, unlike that of an enum, for the order of sets follows it. */
        @Override
        public int hashCode() {
            return ((31 * home.hashCode() + quarter) * 3 + gender.ordinal()) * 31 + release;
        }
    }

    private record Placed(int quarter, int vintage, Cell cell) {}

    private record OfYear(List<Integer> vintages, Cell cell) {}

    private record Part(String home, Place.Gender gender) {}

    /** What a home's count of a gender was, and whom it is of. */
    private record Counted(Block block, List<Atom> atoms) {}

    private final YearLedger ledger;
    private final Map<Atom, Block> people = new HashMap<>();
    private final Map<Placed, Set<Atom>> behind = new HashMap<>();
    private final Map<Atom, String> parents = new HashMap<>();
    private final Map<OfYear, Set<Atom>> years = new HashMap<>();

    YearSums(YearLedger ledger) {
        this.ledger = ledger;
        for (int quarter = 0; quarter < ledger.quarters().size(); quarter++) {
            Map<Part, Counted> counted = new HashMap<>();
            List<Vintage> vintages = ledger.quarters().get(quarter);
            for (int vintage = 0; vintage < vintages.size(); vintage++) {
                for (List<Node> trees : vintages.get(vintage).trees()) {
                    collect(new Walk(quarter, vintage, counted), Place.of(trees), "");
                }
            }
        }
    }

    Map<Atom, Block> people() {
        return people;
    }

    /** Each figure that was ever shown. */
    List<Set<Atom>> shown() {
        List<Set<Atom>> shown = new ArrayList<>();
        for (int quarter = 0; quarter < ledger.quarters().size(); quarter++) {
            List<Vintage> vintages = ledger.quarters().get(quarter);
            for (int number = 0; number < vintages.size(); number++) {
                for (Cell cell : sorted(vintages.get(number).shown())) {
                    shown.add(ofQuarter(quarter, number, cell));
                }
            }
        }
        for (YearLedger.ShownYear year : ledger.years()) {
            sorted(year.shown()).forEach(cell -> shown.add(ofYear(year.vintages(), cell)));
        }
        return shown.stream().distinct().toList();
    }

    /** The homes whose answers of a quarter are in any figure that was ever shown. */
    Set<String> homesShown(int quarter) {
        return shown().stream()
                .flatMap(Set::stream)
                .filter(atom -> atom.quarter() == quarter)
                .map(Atom::home)
                .collect(Collectors.toSet());
    }

    /** In the same order in every run. */
    private static List<Cell> sorted(Set<Cell> cells) {
        return cells.stream().sorted(Cell.BY_NODE).toList();
    }

    /** Those in a cell of a quarter; nobody where its tree has no such node. */
    Set<Atom> ofQuarter(int quarter, int vintage, Cell cell) {
        return behind.getOrDefault(new Placed(quarter, vintage, cell), Set.of());
    }

    /** Those in a cell of the year: of its quarters together, wherever the node stood in each. */
    Set<Atom> ofYear(List<Integer> vintages, Cell cell) {
        return years.computeIfAbsent(new OfYear(vintages, cell), _ -> {
            Set<Atom> all = new HashSet<>();
            for (int quarter = 0; quarter < vintages.size(); quarter++) {
                all.addAll(ofQuarter(quarter, vintages.get(quarter), cell));
            }
            return all;
        });
    }

    long people(Set<Atom> sum) {
        return sum.stream()
                .mapToLong(atom -> Objects.requireNonNull(people.get(atom)).people())
                .sum();
    }

    /** The node right above the homes of a sum, if they all have the same. */
    Optional<String> parentOf(Set<Atom> sum) {
        Set<String> above =
                sum.stream().map(atom -> parents.getOrDefault(atom, "")).collect(Collectors.toSet());
        return above.size() == 1 ? Optional.of(above.iterator().next()) : Optional.empty();
    }

    private record Walk(int quarter, int vintage, Map<Part, Counted> counted) {}

    private Set<Atom> collect(Walk walk, Place place, String parent) {
        Set<Atom> atoms = new HashSet<>();
        if (place.children().isEmpty()) {
            atoms.addAll(atomsOf(walk, place));
            atoms.forEach(atom -> parents.put(atom, parent));
        }
        place.children().forEach(child -> atoms.addAll(collect(walk, child, place.code())));
        for (Group group : Group.values()) {
            Set<Atom> some = new HashSet<>(atoms);
            some.removeIf(atom -> group != Group.T && !atom.gender().name().equals(group.name()));
            behind.put(new Placed(walk.quarter(), walk.vintage(), new Cell(place.code(), group)), some);
        }
        return atoms;
    }

    private List<Atom> atomsOf(Walk walk, Place home) {
        List<Atom> atoms = new ArrayList<>();
        for (Place.Gender gender : Place.Gender.values()) {
            Block block = home.gender(gender);
            Counted now = counted(
                    block,
                    walk.counted().get(new Part(home.code(), gender)),
                    new Atom(walk.quarter(), home.code(), gender, walk.vintage()));
            walk.counted().put(new Part(home.code(), gender), now);
            atoms.addAll(now.atoms());
        }
        return atoms;
    }

    private Counted counted(Block block, @Nullable Counted before, Atom added) {
        if (before == null || !(block.equals(before.block()) || block.isMoreThan(before.block()))) {
            return new Counted(block, entered(block, added));
        }
        List<Atom> atoms = new ArrayList<>(before.atoms());
        atoms.addAll(entered(block.minus(before.block()), added));
        return new Counted(block, atoms);
    }

    private List<Atom> entered(Block block, Atom atom) {
        if (block.isNobody()) {
            return List.of();
        }
        people.put(atom, block);
        return List.of(atom);
    }
}
