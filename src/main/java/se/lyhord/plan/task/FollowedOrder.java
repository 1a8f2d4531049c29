package se.lyhord.plan.task;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An order, and whether the plan was updated after it, as it stands on a day; from the database view
 * {@code plan.order_due}.
 *
 * @param day the day on which it stands so
 * @param order the order
 * @param clientRef the client's pseudonymous reference
 * @param homeName where the client stays
 * @param updateBy the day by which the plan must be updated, that day included
 * @param updatedOn the day on which it first was; empty where it has not been
 */
public record FollowedOrder(
        LocalDate day,
        CareOrder order,
        String clientRef,
        String homeName,
        LocalDate updateBy,
        Optional<LocalDate> updatedOn) {

    /** Days until {@link #updateBy()}: negative after it. */
    public long daysLeft() {
        return DAYS.between(day, updateBy);
    }

    public boolean isLate() {
        return updatedOn.isEmpty() && daysLeft() < 0;
    }
}
