package se.lyhord.plan;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How many placements there are and how they stand.
 *
 * @param ongoing ongoing stays by state, the most urgent first; a state without any is left out
 * @param chosen how many rows the list has with all that was chosen
 */
public record PlanCounts(Map<PlanState, Integer> ongoing, int chosen) {

    public PlanCounts {
        var copy = new EnumMap<PlanState, Integer>(PlanState.class);
        copy.putAll(ongoing);
        ongoing = Collections.unmodifiableMap(copy);
    }

    public int allOngoing() {
        return ongoing.values().stream().mapToInt(Integer::intValue).sum();
    }
}
