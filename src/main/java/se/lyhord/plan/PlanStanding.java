package se.lyhord.plan;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a placement stands with its plan on a day. The days come from the database function {@code plan.standing_on},
 * which the indicators read too.
 *
 * @param day the day on which it stands so
 * @param placement the stay
 * @param clientRef the client's pseudonymous reference
 * @param startedOn the first day of the stay
 * @param endedOn the last day of the stay; null while none is set
 * @param establishBy the day by which the plan must be established, that day included
 * @param plan the plan; null while there is none
 */
public record PlanStanding(
        LocalDate day,
        PlacementId placement,
        String clientRef,
        LocalDate startedOn,
        @Nullable LocalDate endedOn,
        LocalDate establishBy,
        @Nullable EstablishedPlan plan) {

    /** So many days ahead a follow-up counts as coming up soon. */
    public static final int SOON = 30;

    public boolean isOngoing() {
        return endedOn == null || !endedOn.isBefore(day);
    }

    public Optional<EstablishedPlan> established() {
        return Optional.ofNullable(plan);
    }

    /** The day by which something must be done: the plan established, or followed up. */
    public LocalDate dueOn() {
        return plan == null ? establishBy : plan.dueOn();
    }

    /** Days until {@link #dueOn()}: 0 on the day itself, negative after it. */
    public long daysLeft() {
        return DAYS.between(day, dueOn());
    }

    public PlanState state() {
        if (!isOngoing()) {
            return PlanState.ENDED;
        }
        if (plan == null) {
            return daysLeft() < 0 ? PlanState.PLAN_LATE : PlanState.PLAN_TO_COME;
        }
        if (daysLeft() < 0) {
            return PlanState.OVERDUE;
        }
        return daysLeft() <= SOON ? PlanState.DUE_SOON : PlanState.ON_TIME;
    }
}
