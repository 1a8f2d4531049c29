package se.lyhord.disclosure;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/**
 * What was decided of a question.
 *
 * @param cells what is shown, parents before children; without an entry for a cell that has no value. K and M are both
 *     marked as withheld where the pair is not shown, also if one of them is nobody
 * @param reasons why a cell is not shown as a figure
 */
public record Protected(SequencedMap<Cell, Released> cells, Map<Cell, Reason> reasons) {

    /** What was just decided, and is nobody else's to change. */
    static Protected of(SequencedMap<Cell, Released> cells, Map<Cell, Reason> reasons) {
        return new Protected(Collections.unmodifiableSequencedMap(cells), Collections.unmodifiableMap(reasons));
    }

    /** With what was decided of another tree. */
    Protected and(Protected other) {
        SequencedMap<Cell, Released> both = new LinkedHashMap<>(cells);
        both.putAll(other.cells);
        Map<Cell, Reason> why = new HashMap<>(reasons);
        why.putAll(other.reasons);
        return new Protected(both, why);
    }

    /** The same, with the mark in the place of coarse words. */
    Protected withoutWords() {
        SequencedMap<Cell, Released> wordless = new LinkedHashMap<>(cells);
        wordless.replaceAll((_, released) -> released instanceof Released.Mostly ? Released.Withheld.MARK : released);
        return new Protected(wordless, reasons);
    }

    /** The same places, and nothing shown at any. */
    public Protected withheld(Reason reason) {
        SequencedMap<Cell, Released> marks = new LinkedHashMap<>();
        Map<Cell, Reason> why = new HashMap<>();
        cells.keySet().forEach(cell -> {
            marks.put(cell, Released.Withheld.MARK);
            why.put(cell, reason);
        });
        return new Protected(marks, why);
    }

    /** The same with the figures of an earlier release and no others. */
    Protected showing(Vintage earlier, int question) {
        Map<Cell, Released> figures = new HashMap<>();
        earlier.of(question).stream().flatMap(Node::all).forEach(node -> {
            for (Group group : Group.values()) {
                Count count = node.answers().of(group);
                if (earlier.shown().contains(new Cell(node.code(), group)) && count.denominator() > 0) {
                    figures.put(new Cell(node.code(), group), new Released.Figure(count));
                }
            }
        });
        SequencedMap<Cell, Released> shown = new LinkedHashMap<>();
        Map<Cell, Reason> why = new HashMap<>();
        cells.keySet().forEach(cell -> {
            shown.put(cell, figures.getOrDefault(cell, Released.Withheld.MARK));
            if (!figures.containsKey(cell)) {
                why.put(cell, reasons.getOrDefault(cell, Reason.EARLIER_RELEASE));
            }
        });
        return new Protected(shown, why);
    }
}
