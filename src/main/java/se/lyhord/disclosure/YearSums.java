package se.lyhord.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whom the figures of a year and of its quarters add up: those of one gender who answered at one home in one quarter. */
final class YearSums {

    /** People whom no figure of the year or of its quarters tells apart. */
    record Atom(int quarter, String home, Gender gender) {

        /** The same in every run, unlike that of an enum, for the order of sets follows it. */
        @Override
        public int hashCode() {
            return (31 * home.hashCode() + quarter) * 3 + gender.ordinal();
        }
    }

    enum Gender {
        K,
        M,
        X
    }

    private record Placed(int quarter, Cell cell) {}

    private final Map<Atom, Long> people = new HashMap<>();
    private final Map<Placed, Set<Atom>> behind = new HashMap<>();
    private final Map<Cell, Set<Atom>> years = new HashMap<>();
    private final Map<Atom, String> parents = new HashMap<>();
    private final int quarters;

    YearSums(List<List<Node>> quarters) {
        this.quarters = quarters.size();
        for (int quarter = 0; quarter < quarters.size(); quarter++) {
            for (Node root : quarters.get(quarter)) {
                collect(quarter, root, "");
            }
        }
    }

    Map<Atom, Long> people() {
        return people;
    }

    /** Those in a cell of a quarter; nobody where the quarter's tree has no such node. */
    Set<Atom> ofQuarter(int quarter, Cell cell) {
        return behind.getOrDefault(new Placed(quarter, cell), Set.of());
    }

    /** Those in a cell of the year: of its quarters together, wherever the node stood in each. */
    Set<Atom> ofYear(Cell cell) {
        return years.computeIfAbsent(cell, _ -> {
            Set<Atom> all = new HashSet<>();
            for (int quarter = 0; quarter < quarters; quarter++) {
                all.addAll(ofQuarter(quarter, cell));
            }
            return all;
        });
    }

    long people(Set<Atom> sum) {
        return sum.stream().mapToLong(atom -> people.getOrDefault(atom, 0L)).sum();
    }

    /** The node right above the homes of a sum, if they all have the same. */
    Optional<String> parentOf(Set<Atom> sum) {
        Set<String> above =
                sum.stream().map(atom -> parents.getOrDefault(atom, "")).collect(Collectors.toSet());
        return above.size() == 1 ? Optional.of(above.iterator().next()) : Optional.empty();
    }

    private Set<Atom> collect(int quarter, Node node, String parent) {
        Set<Atom> atoms = new HashSet<>();
        if (node.children().isEmpty()) {
            atoms.addAll(atomsOf(quarter, node));
            atoms.forEach(atom -> parents.put(atom, parent));
        }
        node.children().forEach(child -> atoms.addAll(collect(quarter, child, node.code())));
        for (Group group : Group.values()) {
            Set<Atom> some = new HashSet<>(atoms);
            some.removeIf(atom -> group != Group.T && !atom.gender().name().equals(group.name()));
            behind.put(new Placed(quarter, new Cell(node.code(), group)), some);
        }
        return atoms;
    }

    private List<Atom> atomsOf(int quarter, Node home) {
        Answers answers = home.answers();
        List<Atom> atoms = new ArrayList<>();
        Stream.of(Gender.values()).forEach(gender -> {
            Count part = switch (gender) {
                case K -> answers.women();
                case M -> answers.men();
                case X -> answers.others();
            };
            if (part.denominator() > 0) {
                Atom atom = new Atom(quarter, home.code(), gender);
                people.put(atom, part.denominator());
                atoms.add(atom);
            }
        });
        return atoms;
    }
}
