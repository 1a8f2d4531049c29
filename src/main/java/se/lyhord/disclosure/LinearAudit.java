package se.lyhord.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a reader can work out of cells from sums of them that are published: of each cell the least and the greatest whole
 * number that agrees with all sums, where no cell is less than a least count. It knows nothing of how the sums were
 * chosen, and of the true counts no more than they tell. Both ends are reached by whole-number cells; what lies between
 * them is possible too in a table of rows and columns, whose sums form a totally unimodular matrix.
 *
 * <p>The attacker's problem of Fischetti and Salazar-González, "Solving the cell suppression problem on tabular data with
 * linear constraints", <i>Management Science</i> 47 (2001); Willenborg and de Waal, <i>Elements of Statistical Disclosure
 * Control</i>, 2001; Hundepool et al., <i>Statistical Disclosure Control</i>, 2012.
 *
 * @param <C> cells: sets of people without overlap
 */
public final class LinearAudit<C> {

    private final long least;
    private final Map<C, Long> known = new HashMap<>();
    private final List<C> unknown;
    private final WholeNumberProgram program;

    private LinearAudit(Collection<PublishedSum<C>> sums, long least) {
        this.least = least;
        // cells that are published come first, for they can be less than the least of the others
        sums.stream().filter(sum -> sum.cells().size() == 1).forEach(this::open);
        Set<PublishedSum<C>> open = new LinkedHashSet<>(sums);
        Set<PublishedSum<C>> before = Set.of();
        while (!open.equals(before)) {
            before = open;
            open = before.stream()
                    .flatMap(sum -> open(sum).stream())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }
        unknown = List.copyOf(open.stream()
                .flatMap(sum -> sum.cells().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new)));
        program = program(open);
    }

    /**
     * What follows from these sums.
     *
     * @param least no cell that the sums leave open is less than this, as everybody knows: 0, or 1 where cells of nobody
     *     are always shown
     * @throws IllegalArgumentException where sums are seen to contradict each other
     */
    public static <C> LinearAudit<C> of(Collection<PublishedSum<C>> sums, long least) {
        return new LinearAudit<>(sums, least);
    }

    /** What follows from these sums where cells can be of nobody. */
    public static <C> LinearAudit<C> of(Collection<PublishedSum<C>> sums) {
        return of(sums, 0);
    }

    /** Whether the sums give the cell by subtraction alone; a quick look before {@link #interval}. */
    boolean isKnown(C cell) {
        return known.containsKey(cell);
    }

    /**
     * What a reader knows of the cell.
     *
     * @return open upwards for a cell that is in no sum
     * @throws IllegalArgumentException where no cells agree with the published sums
     * @throws ArithmeticException where numbers become too large to be exact, which sums of rows and columns never do
     */
    public CountInterval interval(C cell) {
        if (known.containsKey(cell)) {
            return CountInterval.exactly(known.getOrDefault(cell, 0L));
        }
        int variable = unknown.indexOf(cell);
        if (variable < 0) {
            return new CountInterval(least, Long.MAX_VALUE);
        }
        long fewest = program.least(variable).orElseThrow(() -> contradiction(cell));
        long most = program.most(variable).orElseThrow(() -> contradiction(cell));
        return new CountInterval(least + fewest, least + most);
    }

    /** What is left of a sum when known cells are taken from it; nothing if that makes the others known. */
    private List<PublishedSum<C>> open(PublishedSum<C> sum) {
        Set<C> rest = new HashSet<>(sum.cells());
        rest.removeAll(known.keySet());
        long total = sum.total()
                - sum.cells().stream()
                        .mapToLong(cell -> known.getOrDefault(cell, 0L))
                        .sum();
        if (total < 0 || (rest.isEmpty() && total > 0)) {
            throw contradiction(sum);
        }
        if (rest.size() == 1 || total == least * rest.size()) {
            rest.forEach(cell -> known.put(cell, total / rest.size()));
            return List.of();
        }
        return List.of(new PublishedSum<>(rest, total));
    }

    private WholeNumberProgram program(Collection<PublishedSum<C>> open) {
        List<LinearProgram.Constraint> constraints = new ArrayList<>();
        for (PublishedSum<C> sum : open) {
            long[] cells = unknown.stream()
                    .mapToLong(cell -> sum.cells().contains(cell) ? 1 : 0)
                    .toArray();
            long overTheLeast = sum.total() - least * sum.cells().size();
            constraints.add(new LinearProgram.Constraint(cells, overTheLeast, false));
        }
        return new WholeNumberProgram(unknown.size(), constraints);
    }

    private static IllegalArgumentException contradiction(Object sums) {
        return new IllegalArgumentException("no cells agree with what is published: " + sums);
    }
}
