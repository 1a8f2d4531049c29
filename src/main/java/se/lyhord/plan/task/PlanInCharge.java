package se.lyhord.plan.task;

import java.time.LocalDate;
import java.util.Optional;
import se.lyhord.plan.PlacementId;

/**
 * An ongoing stay and who answers for its plan.
 *
 * @param placement the stay
 * @param home the unit's code
 * @param homeName what people call it
 * @param clientRef the client's pseudonymous reference
 * @param startedOn the first day of the stay
 * @param answering who looks after the plan
 * @param formerContact the name of a contact person who no longer can, because of a closed account or work elsewhere
 */
public record PlanInCharge(
        PlacementId placement,
        String home,
        String homeName,
        String clientRef,
        LocalDate startedOn,
        Answering answering,
        Optional<String> formerContact) {}
