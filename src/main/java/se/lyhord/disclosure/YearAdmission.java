package se.lyhord.disclosure;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds what of a year may stand beside sums that are shown already. As long as the audit finds a group that all of it
 * together gives away, one node is taken out: of those nearest to the group the one with the fewest people, as the tree
 * algorithm would. First by the homes of one parent, where nearly all such groups are and an audit is quick, then all
 * together. The same figures give the same result on every run, or two runs would tell more than each.
 */
final class YearAdmission {

    private final BiFunction<String, Group, Set<YearSums.Atom>> ofNode;
    private final YearSums sums;
    private final MergedTrees places;
    private final SensitivityRule rule;
    private final List<Set<YearSums.Atom>> shown;
    private final Group[] groups;
    private final Set<String> left;

    /**
     * Prepares.
     *
     * @param ofNode whom the year of a node adds up
     * @param shown what is shown already
     * @param candidates nodes, with all of these groups each
     */
    YearAdmission(
            BiFunction<String, Group, Set<YearSums.Atom>> ofNode,
            YearSums sums,
            MergedTrees places,
            SensitivityRule rule,
            List<Set<YearSums.Atom>> shown,
            Collection<String> candidates,
            Group... groups) {
        this.ofNode = ofNode;
        this.sums = sums;
        this.places = places;
        this.rule = rule;
        this.shown = shown;
        this.groups = groups;
        left = new LinkedHashSet<>(candidates);
    }

    /** The candidates that may be shown. */
    Set<String> admitted() {
        Map<String, List<Set<YearSums.Atom>>> shownByParent = byParent(shown.stream());
        Map<String, Set<String>> nodesByParent = new LinkedHashMap<>();
        left.forEach(code -> sums.parentOf(ofNode.apply(code, Group.T))
                .ifPresent(parent -> nodesByParent
                        .computeIfAbsent(parent, _ -> new LinkedHashSet<>())
                        .add(code)));
        nodesByParent.forEach((parent, nodes) -> settle(nodes, shownByParent.getOrDefault(parent, List.of())));
        settle(left, shown);
        return left;
    }

    /** The sums of the candidates that are left. */
    List<Set<YearSums.Atom>> sums(Collection<String> codes) {
        return codes.stream()
                .flatMap(code -> Stream.of(groups).map(group -> ofNode.apply(code, group)))
                .filter(sum -> !sum.isEmpty())
                .toList();
    }

    private Map<String, List<Set<YearSums.Atom>>> byParent(Stream<Set<YearSums.Atom>> some) {
        return some.filter(sum -> sums.parentOf(sum).isPresent())
                .collect(Collectors.groupingBy(
                        sum -> sums.parentOf(sum).orElseThrow(), LinkedHashMap::new, Collectors.toList()));
    }

    private void settle(Set<String> nodes, List<Set<YearSums.Atom>> beside) {
        Set<String> inPlay = new LinkedHashSet<>(nodes);
        while (!inPlay.isEmpty()) {
            List<Set<YearSums.Atom>> together =
                    Stream.concat(beside.stream(), sums(inPlay).stream()).toList();
            Optional<String> culprit = culprit(inPlay, together);
            if (culprit.isEmpty()) {
                return;
            }
            inPlay.remove(culprit.get());
            left.remove(culprit.get());
        }
    }

    private Optional<String> culprit(Set<String> inPlay, List<Set<YearSums.Atom>> together) {
        try {
            return GroupAudit.derivableGroup(sums.people(), together, rule)
                    .map(group -> nearest(
                            inPlay,
                            group.atoms().stream().map(YearSums.Atom::home).collect(Collectors.toSet())));
        } catch (ArithmeticException tooLarge) {
            // what exact numbers cannot follow is not known to be harmless
            return Optional.of(inPlay.iterator().next());
        }
    }

    /** One of these nodes, else of their siblings, else of the nodes above, and so on. */
    private String nearest(Set<String> inPlay, Set<String> nodes) {
        Set<String> parents = places.parents(nodes);
        return Stream.of(nodes, places.children(parents))
                .map(some -> inPlay.stream().filter(some::contains).min(fewestFirst()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> parents.isEmpty()
                        ? inPlay.stream().min(fewestFirst()).orElseThrow()
                        : nearest(inPlay, parents));
    }

    private Comparator<String> fewestFirst() {
        return Comparator.<String>comparingLong(code -> sums.people(ofNode.apply(code, Group.T)))
                .thenComparing(Comparator.naturalOrder());
    }
}
