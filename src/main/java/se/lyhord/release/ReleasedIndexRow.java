package se.lyhord.release;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lyhord.disclosure.Released;
import se.lyhord.index.NodeIndex;
import se.lyhord.index.NodeIndex.Outcome;

/**
 * How the ledger keeps what was decided of an index: all of it, or nothing where it is withheld. {@link #readBack()} has
 * one rightful caller, the store of the ledger, on rows that {@link #of(IndexDecision)} wrote.
 *
 * @param version of the index
 * @param outcome the index or why it is missing; null where it is withheld
 * @param figures of the parts; none unless there is an index
 */
public record ReleasedIndexRow(int version, @Nullable Outcome outcome, List<Released.Figure> figures) {

    public ReleasedIndexRow {
        figures = List.copyOf(figures);
    }

    /** The row to store. */
    public static ReleasedIndexRow of(IndexDecision decision) {
        return switch (decision.released()) {
            case ReleasedIndex.Shown shown -> new ReleasedIndexRow(shown.version(), shown.value(), shown.figures());
            case ReleasedIndex.Withheld _ -> new ReleasedIndexRow(decision.version(), null, List.of());
            case ReleasedIndex.Missing missing ->
                new ReleasedIndexRow(
                        missing.version(), new NodeIndex.Missing(missing.part(), missing.reason()), List.of());
        };
    }

    /** What had been decided when the row was written; nothing is judged anew. */
    public ReleasedIndex readBack() {
        return switch (outcome) {
            case null -> ReleasedIndex.Withheld.MARK;
            case NodeIndex.Missing missing -> new ReleasedIndex.Missing(version, missing.part(), missing.reason());
            case NodeIndex.Value value -> new ReleasedIndex.Shown(version, value, figures);
        };
    }
}
