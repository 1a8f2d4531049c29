package se.lyhord.plan.without;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.Optional;
import se.lyhord.plan.PlacementId;

/**
 * An ongoing stay that has no established plan on a day.
 *
 * @param day the day on which it is so
 * @param clientRef the client's pseudonymous reference
 * @param home the home's code
 * @param homeName what the home is called on that day
 * @param municipality code of the placing municipality; empty where it is not known
 * @param startedOn the first day of the stay
 * @param establishBy the day by which the plan must be established, that day included; empty where the home had no
 *     operation profile when the stay began, so that no rule says one
 * @param draftChangedOn when the draft was last changed; empty where none has been begun
 */
public record PlacementWithoutAPlan(
        LocalDate day,
        PlacementId placement,
        String clientRef,
        String home,
        String homeName,
        Optional<String> municipality,
        LocalDate startedOn,
        Optional<LocalDate> establishBy,
        Optional<LocalDate> draftChangedOn) {

    /** Days since the stay began: 0 on its first day. */
    public long daysSince() {
        return DAYS.between(startedOn, day);
    }

    /** Days until {@link #establishBy()}: 0 on the day itself, negative after it. */
    public Optional<Long> daysLeft() {
        return establishBy.map(last -> DAYS.between(day, last));
    }

    public boolean isOverdue() {
        return establishBy.filter(last -> last.isBefore(day)).isPresent();
    }
}
