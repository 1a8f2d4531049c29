package se.lyhord.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Chooses cells to withhold where there are too many to try every set. As long as the audit finds a cell that is known
 * too well, the cells of the {@linkplain CheapestChange cheapest changes} of that cell up and down are withheld too; at
 * the end each that the audit can do without is shown again, those of most people first.
 */
final class LargeTableChoice<C> {

    private final CountTable<C> table;
    private final List<C> others;
    private final TableAudit<C> audit;
    private final Set<C> withheld;
    private final Threshold threshold;

    /** @param audit passes primary and others together */
    LargeTableChoice(CountTable<C> table, Set<C> primary, List<C> others, TableAudit<C> audit, Threshold threshold) {
        this.table = table;
        this.others = others;
        this.audit = audit;
        this.withheld = new LinkedHashSet<>(primary);
        this.threshold = threshold;
    }

    Set<C> choose() {
        Optional<TableAudit.Exposure<C>> exposure = audit.exposure(withheld);
        while (exposure.isPresent()) {
            if (!withheld.addAll(needed(exposure.get()))) {
                // that fractions of people could hide the cell is no help; what is too much is shown again
                withheld.addAll(others);
            }
            exposure = audit.exposure(withheld);
        }
        showAgain();
        return withheld;
    }

    /** What has to be withheld for the cell to be as little and as much as its interval must allow. */
    private Set<C> needed(TableAudit.Exposure<C> exposure) {
        long people = table.people(exposure.cell());
        int most = threshold.people() - 1;
        boolean small = !threshold.allows(people);
        long up = small ? Math.max(most - people, people > 1 ? 0 : 1) : most;
        long down = small ? people - 1 : 0;
        Set<C> needed = new LinkedHashSet<>();
        List<C> movable = new ArrayList<>(table.counts().keySet());
        movable.removeIf(cell -> exposure.own().equals(Optional.of(cell)) || !canChange(cell));
        CheapestChange<C> change = new CheapestChange<>(table, movable, audit.leastWithheld());
        for (long by : new long[] {up, -down}) {
            Set<C> known = TableProtection.union(withheld, needed);
            change.cells(exposure.cell(), by, known).ifPresent(needed::addAll);
        }
        return needed;
    }

    private boolean canChange(C cell) {
        return withheld.contains(cell) || others.contains(cell);
    }

    private void showAgain() {
        others.stream()
                .filter(withheld::contains)
                .sorted(Comparator.comparingLong(table::people).reversed())
                .toList()
                .forEach(cell -> {
                    withheld.remove(cell);
                    if (!audit.isSafe(withheld)) {
                        withheld.add(cell);
                    }
                });
    }
}
