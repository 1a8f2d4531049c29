package se.lyhord.plan.task;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.lyhord.plan.PlacementId;

/**
 * Something that is to be done about a plan, as it stands on a day; from the database function {@code plan.duty_on}.
 *
 * @param day the day on which it stands so
 * @param placement the stay
 * @param home the unit's code
 * @param homeName what people call it
 * @param clientRef the client's pseudonymous reference
 * @param kind what is to be done
 * @param dueOn the day by which, that day included
 * @param answering who looks after the plan
 * @param mine why it is a task of the person who was asked for; empty where nobody was
 * @param orders what {@link TaskKind#UPDATE} must take in; empty for the other kinds
 */
public record Task(
        LocalDate day,
        PlacementId placement,
        String home,
        String homeName,
        String clientRef,
        TaskKind kind,
        LocalDate dueOn,
        Answering answering,
        Optional<AnswersAs> mine,
        List<OrderKind> orders) {

    public Task {
        orders = List.copyOf(orders);
    }

    /** Days until {@link #dueOn()}: 0 on the day itself, negative after it. */
    public long daysLeft() {
        return DAYS.between(day, dueOn);
    }

    public boolean isLate() {
        return daysLeft() < 0;
    }
}
