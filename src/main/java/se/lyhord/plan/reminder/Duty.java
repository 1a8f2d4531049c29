package se.lyhord.plan.reminder;

import java.time.LocalDate;
import se.lyhord.plan.PlacementId;

/**
 * Something that is to be done about the plan of a stay.
 *
 * @param placement the stay; its key leaves in no reminder
 * @param kind what
 * @param dueOn by when, that day included
 */
public record Duty(PlacementId placement, DutyKind kind, LocalDate dueOn) {

    public static Duty of(PlacementId placement, String kind, LocalDate dueOn) {
        return new Duty(placement, DutyKind.ofKey(kind), dueOn);
    }

    boolean isOverdue(LocalDate day) {
        return dueOn.isBefore(day);
    }
}
