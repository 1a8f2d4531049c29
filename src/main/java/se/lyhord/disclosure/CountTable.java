package se.lyhord.disclosure;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table of counts with its margins, or several tables that have cells in common: the true counts, not yet judged, which
 * must not leave the system as they are.
 *
 * @param counts the people of each cell, nobody in two cells; the order breaks ties
 * @param margins the cells that each margin adds up; all margins are published
 */
public record CountTable<C>(SequencedMap<C, Long> counts, List<Set<C>> margins) {

    public CountTable {
        counts = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(counts));
        margins = margins.stream().<Set<C>>map(Set::copyOf).distinct().toList();
        for (Set<C> margin : margins) {
            if (!counts.keySet().containsAll(margin)) {
                throw new IllegalArgumentException("a margin has cells that the table does not have: " + margin);
            }
        }
        if (counts.values().stream().anyMatch(people -> people < 0)) {
            throw new IllegalArgumentException("no cell has less than nobody: " + counts);
        }
    }

    /**
     * Rows and columns with both margins and the total of all.
     *
     * @param counts by row, then by column
     */
    public static CountTable<CrossCell> twoWay(List<String> rows, List<String> columns, long[][] counts) {
        SequencedMap<CrossCell, Long> cells = new LinkedHashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                cells.put(new CrossCell(rows.get(row), columns.get(column)), counts[row][column]);
            }
        }
        List<Set<CrossCell>> margins = Stream.of(
                        Stream.of(cells.keySet()),
                        lines(cells.keySet(), CrossCell::row),
                        lines(cells.keySet(), CrossCell::column))
                .flatMap(Function.identity())
                .toList();
        return new CountTable<>(cells, margins);
    }

    private static Stream<Set<CrossCell>> lines(Set<CrossCell> cells, Function<CrossCell, String> name) {
        return cells.stream()
                .collect(Collectors.groupingBy(name, LinkedHashMap::new, Collectors.toSet()))
                .values()
                .stream();
    }

    /** The people of a cell of this table. */
    long people(C cell) {
        return counts.getOrDefault(cell, 0L);
    }

    /** The people of these cells together: what it costs to withhold them. */
    public long weight(Collection<C> cells) {
        return cells.stream().mapToLong(this::people).sum();
    }

    /** The cells of somebody, but too few: those that may not be shown whatever stands beside them. */
    public Set<C> small(Threshold threshold) {
        return counts.keySet().stream()
                .filter(cell -> threshold.endangers(people(cell)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** All that is published where these cells are withheld: the margins and each other cell. */
    public List<PublishedSum<C>> sumsWithout(Set<C> withheld) {
        return Stream.concat(
                        margins.stream(),
                        counts.keySet().stream()
                                .filter(cell -> !withheld.contains(cell))
                                .map(Set::of))
                .map(cells -> new PublishedSum<>(cells, weight(cells)))
                .toList();
    }
}
