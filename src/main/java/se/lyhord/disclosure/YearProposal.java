package se.lyhord.disclosure;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.stream.IntStream;

/** What a year would show if nothing were shown of its quarters, by node wherever it stood in them. */
final class YearProposal {

    private final MergedTrees places;
    private final Map<Cell, Released> byPlace = new HashMap<>();
    private final Map<Cell, Reason> reasons = new HashMap<>();

    private YearProposal(MergedTrees places) {
        this.places = places;
    }

    /**
     * By question.
     *
     * @param merged one for each question
     */
    static List<Protected> of(List<MergedTrees> merged, SensitivityRule rule) {
        List<YearProposal> proposals = merged.stream().map(YearProposal::new).toList();
        int roots = merged.getFirst().roots().size();
        for (int root = 0; root < roots; root++) {
            int number = root;
            List<Node> trees =
                    merged.stream().map(places -> places.roots().get(number)).toList();
            List<Protected> decided = Protection.protect(trees, rule, _ -> true);
            IntStream.range(0, proposals.size()).forEach(question -> {
                proposals.get(question).byPlace.putAll(decided.get(question).cells());
                proposals.get(question).reasons.putAll(decided.get(question).reasons());
            });
        }
        return proposals.stream().map(YearProposal::byNode).toList();
    }

    /** Nodes of upper levels first; without an entry for a cell that has no value. */
    private Protected byNode() {
        SequencedMap<Cell, Released> cells = new LinkedHashMap<>();
        Map<Cell, Reason> why = new HashMap<>();
        places.placesByCode().keySet().forEach(code -> {
            for (Group group : Group.values()) {
                put(cells, why, new Cell(code, group));
            }
        });
        return new Protected(cells, why);
    }

    private void put(Map<Cell, Released> cells, Map<Cell, Reason> why, Cell cell) {
        List<Cell> at = places.placesByCode().getOrDefault(cell.node(), List.of()).stream()
                .map(place -> new Cell(place, cell.group()))
                .toList();
        List<Released> parts =
                at.stream().map(byPlace::get).filter(Objects::nonNull).toList();
        if (!parts.stream().allMatch(Released.Figure.class::isInstance)) {
            cells.put(cell, Released.Withheld.MARK);
            at.stream()
                    .map(reasons::get)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .ifPresent(reason -> why.put(cell, reason));
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
