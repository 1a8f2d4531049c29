package se.lyhord.plan;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a placement stands with its plan on a day. Days and state come from the database function {@code plan.list_on},
 * which reads {@code plan.standing_on} as the indicators do.
 *
 * @param day the day on which it stands so
 * @param placement the stay
 * @param home the code of the home
 * @param homeName what the home is called on that day
 * @param clientRef the client's pseudonymous reference
 * @param startedOn the first day of the stay
 * @param endedOn the last day of the stay; null while none is set
 * @param establishBy the day by which the plan must be established, that day included
 * @param plan the plan; null while there is none
 * @param state what is to be done, and how urgent it is
 */
public record PlanStanding(
        LocalDate day,
        PlacementId placement,
        String home,
        String homeName,
        String clientRef,
        LocalDate startedOn,
        @Nullable LocalDate endedOn,
        LocalDate establishBy,
        @Nullable EstablishedPlan plan,
        PlanState state) {

    /** So many days ahead a follow-up counts as coming up soon: those of {@code plan.state_of}. */
    public static final int SOON = 30;

    public boolean isOngoing() {
        return state != PlanState.ENDED;
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
}
