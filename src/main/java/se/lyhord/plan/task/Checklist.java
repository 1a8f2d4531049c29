package se.lyhord.plan.task;

import java.time.LocalDate;
import java.util.List;

/**
 * The plans of a home as a self-check (egenkontroll) shows them on a day.
 *
 * @param home the unit's code
 * @param day the day
 * @param plans one for each ongoing stay, those that want something first
 */
public record Checklist(String home, LocalDate day, List<CheckedPlan> plans) {

    public Checklist {
        plans = List.copyOf(plans);
    }

    /** How many plans want something now. */
    public long wanting() {
        return plans.stream().filter(CheckedPlan::wantsSomething).count();
    }
}
