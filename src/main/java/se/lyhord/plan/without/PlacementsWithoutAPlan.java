package se.lyhord.plan.without;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.access.Role;

/** Tells which ongoing stays have no plan, neither locked here nor established in another system, today. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({Role.Names.CONTACT_PERSON, Role.Names.HOME_MANAGER, Role.Names.DIVISION_MANAGER})
public class PlacementsWithoutAPlan {

    private final StaysWithoutAPlan stays;
    private final Clock clock;

    PlacementsWithoutAPlan(StaysWithoutAPlan stays, Clock clock) {
        this.stays = stays;
        this.clock = clock;
    }

    /** Those within the person's scope, the longest overdue first. */
    public List<PlacementWithoutAPlan> today() {
        return stays.on(LocalDate.now(clock));
    }
}
