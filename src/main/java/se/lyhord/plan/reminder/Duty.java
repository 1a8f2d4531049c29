package se.lyhord.plan.reminder;

import java.time.LocalDate;
import se.lyhord.plan.PlacementId;
import se.lyhord.plan.task.TaskKind;

/**
 * A task as a reminder may tell of it: it does not know whom it is about, so no mail or calendar can say so.
 *
 * @param placement the stay; its key leaves in no reminder
 * @param kind what
 * @param dueOn by when, that day included
 */
public record Duty(PlacementId placement, TaskKind kind, LocalDate dueOn) {

    public static Duty of(PlacementId placement, String kind, LocalDate dueOn) {
        return new Duty(placement, TaskKind.ofKey(kind), dueOn);
    }

    boolean isOverdue(LocalDate day) {
        return dueOn.isBefore(day);
    }
}
