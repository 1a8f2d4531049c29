package se.lyhord.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Releases a quarter anew, beside all that was shown of its year before. A figure may change only where whoever kept the
 * earlier one learns nothing of a group that may not be told of. Homes whose answers have changed stay as they were
 * counted for the latest release where
 * <ul>
 *   <li>what was told of them is not what it was with some more answers, for nobody can know how few have changed;
 *   <li>their new answers, by themselves or with others, could be worked out: of the homes with new answers in such a group
 *       the one with the fewest first, until nothing can.
 * </ul>
 * If that does not help, since the tree has changed, everything stays. Answers that are held back are counted as soon as
 * enough others come beside them.
 */
public final class Revision {

    /** How a quarter is planned by itself. */
    @FunctionalInterface
    public interface Planning {

        /** @return by question; see {@link Protection#protect(List, SensitivityRule, java.util.function.Predicate)} */
        List<Protected> plan(List<Node> trees, SensitivityRule rule);
    }

    /**
     * What becomes of the quarter.
     *
     * @param vintage what is counted and shown from now on
     * @param decided the same by question
     * @param heldBack homes whose new answers are not counted yet
     */
    public record Revised(Vintage vintage, List<Protected> decided, Set<String> heldBack) {}

    private final YearLedger ledger;
    private final int quarter;
    private final List<List<Node>> counted;
    private final SensitivityRule rule;
    private final Planning planning;

    private Revision(
            YearLedger ledger, int quarter, List<List<Node>> counted, SensitivityRule rule, Planning planning) {
        this.ledger = ledger;
        this.quarter = quarter;
        this.counted = counted;
        this.rule = rule;
        this.planning = planning;
    }

    /**
     * Decides on a quarter.
     *
     * @param ledger what was shown of its year
     * @param quarter its place in the year, 0 to 3
     * @param counted under each topmost node one tree for each question
     */
    public static Revised of(
            YearLedger ledger, int quarter, List<List<Node>> counted, SensitivityRule rule, Planning planning) {
        Revision revision = new Revision(ledger, quarter, counted, rule, planning);
        return ledger.quarters().get(quarter).isEmpty()
                ? revision.planned(counted, Set.of())
                : revision.beside(ledger.quarters().get(quarter).getLast());
    }

    /**
     * The same for those who see less than others do: all of the new counts or none, so that no figure is made of counts
     * that the others do not see either.
     */
    public static Revised wholly(
            YearLedger ledger, int quarter, List<List<Node>> counted, SensitivityRule rule, Planning planning) {
        Revision revision = new Revision(ledger, quarter, counted, rule, planning);
        Revised revised = revision.planned(counted, Set.of());
        if (ledger.quarters().get(quarter).isEmpty()) {
            return revised;
        }
        Vintage latest = ledger.quarters().get(quarter).getLast();
        boolean isSafe = HomeAnswers.corrected(latest.trees(), counted).isEmpty()
                && revision.givenAway(new YearSums(ledger.with(quarter, revised.vintage())))
                        .isEmpty();
        return isSafe && !latest.trees().equals(counted)
                ? revised
                : unchanged(
                        latest,
                        revision.planned(latest.trees(), Set.of()),
                        HomeAnswers.changed(latest.trees(), counted));
    }

    private Revised beside(Vintage latest) {
        Set<String> held = new TreeSet<>();
        ledger.quarters().get(quarter).forEach(vintage -> held.addAll(HomeAnswers.corrected(vintage.trees(), counted)));
        held.retainAll(new YearSums(ledger).homesShown(quarter));
        while (true) {
            Revised revised = planned(HomeAnswers.held(counted, latest.trees(), held), held);
            if (revised.vintage().trees().equals(latest.trees())) {
                return unchanged(latest, revised, held);
            }
            YearSums sums = new YearSums(ledger.with(quarter, revised.vintage()));
            Optional<Set<YearSums.Atom>> group = givenAway(sums);
            if (group.isEmpty()) {
                return revised;
            }
            Optional<String> next = fewestNew(sums, group.get());
            if (next.isEmpty()) {
                return unchanged(latest, planned(latest.trees(), held), HomeAnswers.changed(latest.trees(), counted));
            }
            held.add(next.get());
        }
    }

    /** Words are told in the first release alone: they are not in the ledger, and two of them would tell more. */
    private Revised planned(List<List<Node>> trees, Set<String> held) {
        List<Vintage> before = ledger.quarters().get(quarter);
        boolean isFirst = before.isEmpty() || before.getFirst().trees().equals(trees);
        List<Protected> together = new ArrayList<>();
        for (List<Node> tree : trees) {
            List<Protected> decided = planning.plan(tree, rule).stream()
                    .map(each -> isFirst ? each : each.withoutWords())
                    .toList();
            for (int question = 0; question < decided.size(); question++) {
                if (question == together.size()) {
                    together.add(decided.get(question));
                } else {
                    together.set(question, together.get(question).and(decided.get(question)));
                }
            }
        }
        Set<Cell> shown = together.isEmpty()
                ? Set.of()
                : Vintage.figures(together.getFirst().cells());
        return new Revised(new Vintage(trees, shown), together, Set.copyOf(held));
    }

    /** What is shown already, though it might be planned otherwise today. */
    private static Revised unchanged(Vintage latest, Revised planned, Set<String> held) {
        if (planned.vintage().shown().equals(latest.shown())) {
            return new Revised(latest, planned.decided(), Set.copyOf(held));
        }
        List<Protected> asShown = IntStream.range(0, latest.questions())
                .mapToObj(question -> planned.decided().get(question).showing(latest, question))
                .toList();
        return new Revised(latest, asShown, Set.copyOf(held));
    }

    private Optional<Set<YearSums.Atom>> givenAway(YearSums sums) {
        try {
            return GroupAudit.derivableGroup(sums.people(), sums.shown(), rule).map(GroupAudit.DerivableGroup::atoms);
        } catch (ArithmeticException tooLarge) {
            // what exact numbers cannot follow is not known to be harmless
            return Optional.of(Set.of());
        }
    }

    /** Of the homes with new answers in a group the one with the fewest; a home that is held back has none. */
    private Optional<String> fewestNew(YearSums sums, Set<YearSums.Atom> group) {
        int release = ledger.quarters().get(quarter).size();
        Map<String, Long> added = new HashMap<>();
        group.stream()
                .filter(atom -> atom.quarter() == quarter && atom.release() == release)
                .forEach(atom -> added.merge(atom.home(), sums.people(Set.of(atom)), Long::sum));
        return added.entrySet().stream()
                .min(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }
}
