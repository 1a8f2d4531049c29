package se.lyhord.disclosure;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;

/** What a year would show if nothing were shown of its quarters, by node wherever it stood in them. */
final class YearProposal {

    private final MergedTrees places;
    private final Map<Cell, Released> byPlace = new HashMap<>();

    private YearProposal(MergedTrees places, Threshold threshold) {
        this.places = places;
        places.roots().forEach(root -> byPlace.putAll(GenderProtection.protect(root, threshold)));
    }

    /** By cell, nodes of upper levels first; without an entry for a cell that has no value. */
    static SequencedMap<Cell, Released> of(MergedTrees places, Threshold threshold) {
        YearProposal proposal = new YearProposal(places, threshold);
        SequencedMap<Cell, Released> cells = new LinkedHashMap<>();
        places.placesByCode().keySet().forEach(code -> {
            for (Group group : Group.values()) {
                proposal.put(cells, new Cell(code, group));
            }
        });
        return cells;
    }

    private void put(Map<Cell, Released> cells, Cell cell) {
        List<Released> parts = places.placesByCode().getOrDefault(cell.node(), List.of()).stream()
                .map(place -> byPlace.get(new Cell(place, cell.group())))
                .filter(Objects::nonNull)
                .toList();
        if (parts.stream().anyMatch(Released.Withheld.class::isInstance)) {
            cells.put(cell, Released.Withheld.MARK);
        } else if (!parts.isEmpty()) {
            cells.put(
                    cell,
                    new Released.Figure(parts.stream()
                            .map(Released.Figure.class::cast)
                            .map(figure -> new Count(figure.numerator(), figure.denominator()))
                            .reduce(Count.NOBODY, Count::plus)));
        }
    }
}
