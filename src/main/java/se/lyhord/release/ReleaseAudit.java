package se.lyhord.release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.lyhord.disclosure.Cell;
import se.lyhord.disclosure.Group;
import se.lyhord.disclosure.GroupAudit;
import se.lyhord.disclosure.Node;
import se.lyhord.disclosure.Released;
import se.lyhord.disclosure.Threshold;

/** The independent look at a release before it is kept: can a small group be worked out from all that is shown? */
final class ReleaseAudit {

    /** Women, men and others of a home: the smallest groups that the figures are made of. */
    private record Atom(String home, Gender gender) {}

    private enum Gender {
        WOMEN,
        MEN,
        OTHERS
    }

    private final Map<Atom, Long> people = new HashMap<>();
    private final Map<Cell, Set<Atom>> behind = new HashMap<>();

    private ReleaseAudit(Node root) {
        collect(root);
    }

    /** @throws SmallGroupDerivable where the figures would let somebody work out a group under the threshold */
    static void check(String indicator, Node root, Map<Cell, Released> decided, Threshold threshold) {
        var audit = new ReleaseAudit(root);
        var sums = decided.entrySet().stream()
                .filter(entry -> entry.getValue() instanceof Released.Figure)
                .map(entry -> audit.behind.get(entry.getKey()))
                .toList();
        GroupAudit.derivableGroup(audit.people, sums, threshold).ifPresent(group -> {
            throw new SmallGroupDerivable(
                    indicator,
                    group.atoms().stream().map(Atom::home).distinct().sorted().toList());
        });
    }

    private Set<Atom> collect(Node node) {
        var atoms = new HashSet<Atom>();
        if (node.children().isEmpty()) {
            atoms.addAll(atomsOf(node));
        }
        node.children().forEach(child -> atoms.addAll(collect(child)));
        behind.put(new Cell(node.code(), Group.T), atoms);
        behind.put(new Cell(node.code(), Group.K), only(atoms, Gender.WOMEN));
        behind.put(new Cell(node.code(), Group.M), only(atoms, Gender.MEN));
        return atoms;
    }

    private List<Atom> atomsOf(Node home) {
        var answers = home.answers();
        var women = answers.women().denominator();
        var men = answers.men().denominator();
        var counted = Map.of(
                Gender.WOMEN,
                women,
                Gender.MEN,
                men,
                Gender.OTHERS,
                answers.total().denominator() - women - men);
        var atoms = new ArrayList<Atom>();
        counted.forEach((gender, number) -> {
            if (number > 0) {
                var atom = new Atom(home.code(), gender);
                people.put(atom, number);
                atoms.add(atom);
            }
        });
        return atoms;
    }

    private static Set<Atom> only(Set<Atom> atoms, Gender gender) {
        var some = new HashSet<Atom>();
        atoms.stream().filter(atom -> atom.gender() == gender).forEach(some::add);
        return some;
    }
}
