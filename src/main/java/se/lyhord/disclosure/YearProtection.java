package se.lyhord.disclosure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.lyhord.disclosure.YearLedger.ShownYear;

/**
 * Protects a year of which quarters, and perhaps the year itself, were shown before. What the year's tree would show by
 * {@link Protection} is shown only as far as {@link GroupAudit} finds no group that may not be told of in it together with
 * all of that: totals, then the pairs of genders. Below a total that is withheld everything is. A node that moved within
 * the year is shown where each of its places would be.
 */
public final class YearProtection {

    /**
     * What becomes of the year.
     *
     * @param shown of which quarters' releases it is, and where it is shown
     * @param decided the same by question; nodes of upper levels come first, and there is no entry for a cell that has no
     *     value
     */
    public record Year(ShownYear shown, List<Protected> decided) {}

    private final SensitivityRule rule;
    private final Predicate<Cell> allowed;
    private final List<Integer> vintages;
    private final YearSums sums;
    private final MergedTrees places;
    private final List<Protected> proposed;

    private YearProtection(YearLedger ledger, List<Integer> vintages, SensitivityRule rule, Predicate<Cell> allowed) {
        this.vintages = vintages;
        this.rule = rule;
        this.allowed = allowed;
        sums = new YearSums(ledger);
        List<Vintage> quarters = ledger.of(vintages);
        List<MergedTrees> merged = IntStream.range(0, quarters.getFirst().questions())
                .mapToObj(question -> new MergedTrees(
                        quarters.stream().map(vintage -> vintage.of(question)).toList()))
                .toList();
        places = merged.getFirst();
        proposed = YearProposal.of(merged, rule);
    }

    /**
     * What may be shown of the year, of what its quarters' latest releases counted. Where something that was shown of the
     * year before could not be shown any more, the year stays as it was.
     *
     * @param ledger with each quarter released
     * @param allowed the cells that are asked for
     */
    public static Year protect(YearLedger ledger, SensitivityRule rule, Predicate<Cell> allowed) {
        if (ledger.isUpToDate()) {
            return again(ledger, rule);
        }
        Year year = new YearProtection(ledger, ledger.latest(), rule, allowed).beside();
        return ledger.years().isEmpty()
                        || year.shown()
                                .shown()
                                .containsAll(ledger.years().getLast().shown())
                ? year
                : again(ledger, rule);
    }

    /** What was shown of the year. */
    private static Year again(YearLedger ledger, SensitivityRule rule) {
        ShownYear shown = ledger.years().getLast();
        YearProtection protection = new YearProtection(ledger, shown.vintages(), rule, shown.shown()::contains);
        Set<String> totals = protection.proposedIn(Group.T).collect(Collectors.toSet());
        return protection.year(totals, protection.pairs().collect(Collectors.toSet()));
    }

    private Year beside() {
        List<Set<YearSums.Atom>> shown = sums.shown();
        YearAdmission ofTotals = admission(shown, proposedIn(Group.T).toList(), Group.T);
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

    private Year year(Set<String> totals, Set<String> pairs) {
        List<Protected> decided =
                proposed.stream().map(each -> decided(each, totals, pairs)).toList();
        return new Year(
                new ShownYear(vintages, Vintage.figures(decided.getFirst().cells())), decided);
    }

    private YearAdmission admission(List<Set<YearSums.Atom>> beside, List<String> candidates, Group... groups) {
        return new YearAdmission(
                (code, group) -> sums.ofYear(vintages, new Cell(code, group)),
                sums,
                places,
                rule,
                beside,
                candidates,
                groups);
    }

    private static Protected decided(Protected proposal, Set<String> totals, Set<String> pairs) {
        SequencedMap<Cell, Released> decided = new LinkedHashMap<>();
        Map<Cell, Reason> reasons = new HashMap<>(proposal.reasons());
        proposal.cells().forEach((cell, released) -> {
            boolean stays = (cell.group() == Group.T ? totals : pairs).contains(cell.node());
            decided.put(cell, stays ? released : Released.Withheld.MARK);
            if (!stays) {
                reasons.putIfAbsent(cell, Reason.EARLIER_RELEASE);
            }
        });
        return new Protected(decided, reasons);
    }

    private Stream<String> proposedIn(Group group) {
        SequencedMap<Cell, Released> cells = proposed.getFirst().cells();
        return cells.sequencedKeySet().stream()
                .filter(cell -> cell.group() == group && cells.get(cell) instanceof Released.Figure)
                .filter(allowed)
                .map(Cell::node);
    }

    /** Nodes with a pair of genders; one of the two may be nobody, and then has no value. */
    private Stream<String> pairs() {
        return Stream.concat(proposedIn(Group.K), proposedIn(Group.M)).distinct();
    }

    private List<String> above(String code) {
        return places.placesByCode().getOrDefault(code, List.of()).stream()
                .flatMap(place -> MergedTrees.codesAbove(place).stream())
                .toList();
    }
}
