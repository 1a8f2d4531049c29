package se.lyhord.release;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.lyhord.disclosure.Cell;
import se.lyhord.disclosure.Group;
import se.lyhord.disclosure.Protected;
import se.lyhord.disclosure.Reason;
import se.lyhord.disclosure.Released;

/**
 * What was decided for one figure of a period.
 *
 * @param indicator its code
 * @param node code of the node
 * @param group everyone, women or men
 * @param released the figure, or that it is withheld
 * @param reason why it is no figure, for those who see everything; empty for a figure
 */
public record Decision(String indicator, String node, Group group, Released released, Optional<Reason> reason) {

    /** A figure that is shown, or one of which the reason is not known. */
    static Decision of(String indicator, Cell cell, Released released) {
        return new Decision(indicator, cell.node(), cell.group(), released, Optional.empty());
    }

    static Stream<Decision> all(String indicator, Protected decided) {
        Map<Cell, Reason> reasons = decided.reasons();
        return decided.cells().entrySet().stream()
                .map(entry -> new Decision(
                        indicator,
                        entry.getKey().node(),
                        entry.getKey().group(),
                        entry.getValue(),
                        Optional.ofNullable(reasons.get(entry.getKey()))));
    }
}
