package se.lyhord.disclosure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What could be shown besides all that was, if homes were told of together or quarters as half a year. The changed tree
 * goes through {@link Protection}, and of what that shows only what {@link GroupAudit} finds harmless beside everything
 * that was ever shown of the year counts. Nothing is shown by it.
 */
public final class WhatIf {

    /**
     * What could be shown.
     *
     * @param withheld homes with answers that are withheld today, or in one of the quarters
     * @param cells that could be shown besides all that was
     * @param reasons by home that is withheld still, why
     */
    public record Answer(Set<String> withheld, Set<Cell> cells, Map<String, Reason> reasons) {

        /** Homes that are withheld today and would be told of, by themselves or in a group. */
        public Set<String> givenBack() {
            Set<String> given = new TreeSet<>(withheld);
            given.removeAll(reasons.keySet());
            return given;
        }

        public boolean isShown(Grouping.Pool pool) {
            return cells.contains(new Cell(pool.code(), Group.T));
        }
    }

    private final YearLedger ledger;
    private final Grouping grouping;
    private final SensitivityRule rule;
    private final YearSums sums;
    private final List<Set<YearSums.Atom>> shown;
    private final MergedTrees places;
    private final MergedTrees relations;
    private final Protected proposed;

    private WhatIf(YearLedger ledger, Grouping grouping, SensitivityRule rule) {
        this.ledger = ledger;
        this.grouping = grouping;
        this.rule = rule;
        sums = new YearSums(ledger);
        shown = sums.shown();
        List<MergedTrees> merged = IntStream.range(
                        0, latest(grouping.quarters().getFirst()).questions())
                .mapToObj(question -> new MergedTrees(changed(question)))
                .toList();
        places = merged.getFirst();
        relations = new MergedTrees(Stream.concat(
                        changed(0).stream(),
                        grouping.quarters().stream()
                                .map(quarter -> latest(quarter).of(0)))
                .toList());
        proposed = YearProposal.of(merged, rule).getFirst();
    }

    /**
     * What could be shown.
     *
     * @param ledger all that was shown of the year
     * @throws IllegalArgumentException for a group of homes that are not under one node
     */
    public static Answer ask(YearLedger ledger, Grouping grouping, SensitivityRule rule) {
        return new WhatIf(ledger, grouping, rule).answer();
    }

    /** Homes with answers that a quarter does not show, by the node right above them. */
    public static Map<String, Set<String>> withheld(Vintage quarter) {
        Map<String, Set<String>> byParent = new HashMap<>();
        quarter.of(0).stream()
                .flatMap(Node::all)
                .forEach(node -> node.children().stream()
                        .filter(home -> isWithheld(quarter, home))
                        .forEach(home -> byParent.computeIfAbsent(node.code(), _ -> new TreeSet<>())
                                .add(home.code())));
        return byParent;
    }

    private static boolean isWithheld(Vintage quarter, Node home) {
        return home.children().isEmpty()
                && home.people() > 0
                && !quarter.shown().contains(new Cell(home.code(), Group.T));
    }

    private Vintage latest(int quarter) {
        return ledger.quarters().get(quarter).getLast();
    }

    private List<List<Node>> changed(int question) {
        return grouping.quarters().stream()
                .map(quarter -> grouping.applied(latest(quarter).of(question)))
                .toList();
    }

    private Answer answer() {
        grouping.pools().forEach(this::requireFound);
        Set<String> totals = new HashSet<>();
        YearAdmission ofTotals = admission(shown, proposedIn(Group.T).toList(), Group.T);
        Set<String> admitted = ofTotals.admitted();
        admitted.stream()
                .filter(code -> above(code).allMatch(node -> admitted.contains(node) || isShown(node)))
                .forEach(totals::add);
        List<Set<YearSums.Atom>> withTotals =
                Stream.concat(shown.stream(), ofTotals.sums(totals).stream()).toList();
        List<String> candidates = Stream.concat(proposedIn(Group.K), proposedIn(Group.M))
                .distinct()
                .filter(totals::contains)
                .toList();
        return answer(
                totals, admission(withTotals, candidates, Group.K, Group.M).admitted());
    }

    private Answer answer(Set<String> totals, Set<String> pairs) {
        Set<Cell> cells = new HashSet<>();
        totals.forEach(code -> cells.add(new Cell(code, Group.T)));
        pairs.forEach(code -> Stream.of(Group.K, Group.M)
                .map(group -> new Cell(code, group))
                .filter(cell -> proposed.cells().get(cell) instanceof Released.Figure)
                .forEach(cells::add));
        Set<String> withheld = grouping.quarters().stream()
                .map(this::latest)
                .flatMap(quarter -> withheld(quarter).values().stream())
                .flatMap(Set::stream)
                .collect(Collectors.toCollection(TreeSet::new));
        Map<String, Reason> reasons = new HashMap<>();
        withheld.stream()
                .filter(home -> !totals.contains(grouping.unit(home)))
                .forEach(home -> reasons.put(
                        home,
                        proposed.reasons()
                                .getOrDefault(new Cell(grouping.unit(home), Group.T), Reason.EARLIER_RELEASE)));
        return new Answer(withheld, cells, reasons);
    }

    private void requireFound(Grouping.Pool pool) {
        if (!places.placesByCode().containsKey(pool.code())) {
            throw new IllegalArgumentException("homes that are pooled stand under one node and in one group");
        }
    }

    private YearAdmission admission(List<Set<YearSums.Atom>> beside, List<String> candidates, Group... groups) {
        return new YearAdmission(this::behind, sums, relations, rule, beside, candidates, groups);
    }

    /** Whom a figure of the grouping adds up. */
    private Set<YearSums.Atom> behind(String code, Group group) {
        Set<YearSums.Atom> atoms = new HashSet<>();
        for (int quarter : grouping.quarters()) {
            int vintage = ledger.quarters().get(quarter).size() - 1;
            grouping.parts(code).forEach(part -> atoms.addAll(sums.ofQuarter(quarter, vintage, new Cell(part, group))));
        }
        return atoms;
    }

    private boolean isShown(String code) {
        return shown.contains(behind(code, Group.T));
    }

    private Stream<String> proposedIn(Group group) {
        return proposed.cells().sequencedKeySet().stream()
                .filter(cell -> cell.group() == group)
                .filter(cell -> proposed.cells().get(cell) instanceof Released.Figure)
                .map(Cell::node)
                .filter(code -> group != Group.T || !isShown(code));
    }

    private Stream<String> above(String code) {
        return places.placesByCode().getOrDefault(code, List.of()).stream()
                .flatMap(place -> MergedTrees.codesAbove(place).stream());
    }
}
