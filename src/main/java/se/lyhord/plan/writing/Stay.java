package se.lyhord.plan.writing;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.lyhord.plan.PlacementId;

/**
 * The stay that a plan belongs to.
 *
 * @param home the unit's code
 * @param clientRef the client's pseudonymous reference
 * @param endedOn its last day; null while none is set
 * @param profile the home's operation profile, which names its form; empty where the home has none
 * @param establishedElsewhere the day on which another system says that the plan was established; empty where none does
 */
public record Stay(
        PlacementId id,
        String home,
        String clientRef,
        LocalDate startedOn,
        @Nullable LocalDate endedOn,
        Optional<String> profile,
        Optional<LocalDate> establishedElsewhere) {

    /** Whether its last day has passed. */
    boolean isOver(LocalDate today) {
        return endedOn != null && endedOn.isBefore(today);
    }
}
