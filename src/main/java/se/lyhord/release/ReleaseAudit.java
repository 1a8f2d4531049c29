package se.lyhord.release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import se.lyhord.disclosure.Answers;
import se.lyhord.disclosure.Block;
import se.lyhord.disclosure.Cell;
import se.lyhord.disclosure.Count;
import se.lyhord.disclosure.Group;
import se.lyhord.disclosure.GroupAudit;
import se.lyhord.disclosure.Node;
import se.lyhord.disclosure.SensitivityRule;

/** The independent look at a release before it is kept: can a small group be worked out from all that is shown? */
final class ReleaseAudit {

    /** Women, men and others of a home: the smallest groups that the figures are made of. */
    private record Atom(String home, Gender gender) {}

    private enum Gender {
        WOMEN,
        MEN,
        OTHERS
    }

    private final Map<Atom, Block> people = new HashMap<>();
    private final Map<Cell, Set<Atom>> behind = new HashMap<>();

    private ReleaseAudit(List<Node> trees) {
        collect(trees);
    }

    /**
     * Looks.
     *
     * @param what is told of, for the message
     * @param trees one for each question that is told of together
     * @throws SmallGroupDerivable where the figures would let somebody work out a group that may not be told of
     */
    static void check(String what, List<Node> trees, Set<Cell> shown, SensitivityRule rule) {
        var audit = new ReleaseAudit(trees);
        var sums = shown.stream()
                .filter(audit.behind::containsKey)
                .map(audit.behind::get)
                .toList();
        GroupAudit.derivableGroup(audit.people, sums, rule).ifPresent(group -> {
            throw new SmallGroupDerivable(
                    what,
                    group.atoms().stream().map(Atom::home).distinct().sorted().toList());
        });
    }

    private Set<Atom> collect(List<Node> same) {
        var atoms = new HashSet<Atom>();
        var children = same.getFirst().children();
        if (children.isEmpty()) {
            atoms.addAll(atomsOf(same));
        }
        for (var child = 0; child < children.size(); child++) {
            var place = child;
            atoms.addAll(collect(
                    same.stream().map(node -> node.children().get(place)).toList()));
        }
        var code = same.getFirst().code();
        behind.put(new Cell(code, Group.T), atoms);
        behind.put(new Cell(code, Group.K), only(atoms, Gender.WOMEN));
        behind.put(new Cell(code, Group.M), only(atoms, Gender.MEN));
        return atoms;
    }

    private List<Atom> atomsOf(List<Node> home) {
        var women = block(home, Answers::women);
        var men = block(home, Answers::men);
        var others = block(home, Answers::total).minus(women).minus(men);
        var atoms = new ArrayList<Atom>();
        Map.of(Gender.WOMEN, women, Gender.MEN, men, Gender.OTHERS, others).forEach((gender, block) -> {
            if (block.people() > 0) {
                var atom = new Atom(home.getFirst().code(), gender);
                people.put(atom, block);
                atoms.add(atom);
            }
        });
        return atoms;
    }

    private static Block block(List<Node> home, Function<Answers, Count> part) {
        var counts = home.stream().map(Node::answers).map(part).toList();
        return new Block(
                counts.getFirst().denominator(),
                counts.stream().mapToLong(Count::numerator).toArray());
    }

    private static Set<Atom> only(Set<Atom> atoms, Gender gender) {
        var some = new HashSet<Atom>();
        atoms.stream().filter(atom -> atom.gender() == gender).forEach(some::add);
        return some;
    }
}
