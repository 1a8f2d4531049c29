package se.lyhord.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Protects a year of which quarters are shown already. What the year's tree would show by {@link GenderProtection} is
 * shown only as far as {@link GroupAudit} finds no group under the threshold in it together with the quarters: totals,
 * then the pairs of genders. Below a total that is withheld everything is. A node that moved within the year is shown
 * where each of its places would be.
 *
 * <p>Years do not overlap, so that no figure outside a year tells anything of the people in it.
 */
public final class YearProtection {

    /**
     * A quarter as it is shown.
     *
     * @param trees what was counted, under its topmost nodes
     * @param decided what is shown of it, or withheld
     */
    public record ShownQuarter(List<Node> trees, Map<Cell, Released> decided) {

        public ShownQuarter {
            trees = List.copyOf(trees);
            decided = Map.copyOf(decided);
        }

        /** Whether each figure is what is counted now; an earlier one stands where a later release was stopped. */
        private boolean isUpToDate() {
            Map<Cell, Count> counted = new HashMap<>();
            trees.stream().flatMap(Node::all).forEach(node -> {
                counted.put(new Cell(node.code(), Group.T), node.answers().total());
                counted.put(new Cell(node.code(), Group.K), node.answers().women());
                counted.put(new Cell(node.code(), Group.M), node.answers().men());
            });
            return figures()
                    .allMatch(cell -> counted.get(cell) instanceof Count(long numerator, long denominator)
                            && decided.get(cell) instanceof Released.Figure figure
                            && figure.numerator() == numerator
                            && figure.denominator() == denominator);
        }

        private Stream<Cell> figures() {
            return decided.keySet().stream()
                    .filter(cell -> decided.get(cell) instanceof Released.Figure)
                    .sorted(Comparator.comparing(Cell::node).thenComparing(Cell::group));
        }
    }

    /**
     * What may be shown of a year.
     *
     * @param decided by cell, nodes of upper levels first; without an entry for a cell that has no value
     * @param heldBack nodes whose year could be shown by itself, but not beside the quarters
     */
    public record ShownYear(SequencedMap<Cell, Released> decided, List<String> heldBack) {}

    private final Threshold threshold;
    private final YearSums sums;
    private final MergedTrees places;
    private final SequencedMap<Cell, Released> proposed;
    private final List<Set<YearSums.Atom>> shown = new ArrayList<>();

    private YearProtection(List<ShownQuarter> quarters, Threshold threshold) {
        this.threshold = threshold;
        List<List<Node>> trees = quarters.stream().map(ShownQuarter::trees).toList();
        sums = new YearSums(trees);
        places = new MergedTrees(trees);
        proposed = YearProposal.of(places, threshold);
        for (int quarter = 0; quarter < quarters.size(); quarter++) {
            int number = quarter;
            quarters.get(quarter).figures().forEach(cell -> shown.add(sums.ofQuarter(number, cell)));
        }
    }

    /**
     * What may be shown of the year.
     *
     * @param quarters all quarters of the year; where one shows another figure than it counts, nothing of the year is
     *     shown, for what both tell together is not known
     */
    public static ShownYear protect(List<ShownQuarter> quarters, Threshold threshold) {
        YearProtection protection = new YearProtection(quarters, threshold);
        return quarters.stream().allMatch(ShownQuarter::isUpToDate)
                ? protection.beside()
                : protection.year(Set.of(), Set.of());
    }

    private ShownYear beside() {
        YearAdmission ofTotals = admission(shown, proposedIn(Group.T), Group.T);
        Set<String> admitted = ofTotals.admitted();
        Set<String> totals = new HashSet<>(admitted);
        totals.removeIf(code -> !admitted.containsAll(above(code)));
        List<Set<YearSums.Atom>> withTotals =
                Stream.concat(shown.stream(), ofTotals.sums(totals).stream()).toList();
        return year(
                totals,
                admission(withTotals, pairs().filter(totals::contains).toList(), Group.K, Group.M)
                        .admitted());
    }

    private YearAdmission admission(List<Set<YearSums.Atom>> beside, List<String> candidates, Group... groups) {
        return new YearAdmission(sums, places, threshold, beside, candidates, groups);
    }

    private ShownYear year(Set<String> totals, Set<String> pairs) {
        SequencedMap<Cell, Released> decided = new LinkedHashMap<>();
        proposed.forEach((cell, released) -> {
            boolean stays = (cell.group() == Group.T ? totals : pairs).contains(cell.node());
            decided.put(cell, stays ? released : Released.Withheld.MARK);
        });
        List<String> heldBack = proposedIn(Group.T).stream()
                .filter(code -> !totals.contains(code))
                .toList();
        return new ShownYear(decided, heldBack);
    }

    private List<String> proposedIn(Group group) {
        return proposed.sequencedKeySet().stream()
                .filter(cell -> cell.group() == group && proposed.get(cell) instanceof Released.Figure)
                .map(Cell::node)
                .toList();
    }

    /** Nodes with a pair of genders; one of the two may be nobody, and then has no value. */
    private Stream<String> pairs() {
        return Stream.concat(proposedIn(Group.K).stream(), proposedIn(Group.M).stream())
                .distinct();
    }

    private List<String> above(String code) {
        return places.placesByCode().getOrDefault(code, List.of()).stream()
                .flatMap(place -> MergedTrees.codesAbove(place).stream())
                .toList();
    }
}
