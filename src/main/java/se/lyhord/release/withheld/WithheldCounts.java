package se.lyhord.release.withheld;

import java.util.Map;
import se.lyhord.disclosure.Reason;

/**
 * How many figures are shown and how many are not, by reason.
 *
 * @param shown figures that are shown, of the indicators of which some are not
 * @param withheld by reason; without an entry for none
 */
public record WithheldCounts(int shown, Map<Reason, Integer> withheld) {

    public WithheldCounts {
        withheld = Map.copyOf(withheld);
    }

    /** Of all reasons. */
    public int all() {
        return withheld.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int of(Reason reason) {
        return withheld.getOrDefault(reason, 0);
    }
}
