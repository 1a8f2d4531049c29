package se.lyhord.plan;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.access.NodeScope;
import se.lyhord.access.Role;

/** Tells whose plan at a home is due, today. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({Role.Names.CONTACT_PERSON, Role.Names.HOME_MANAGER, Role.Names.DIVISION_MANAGER})
public class PlansOfAHome {

    private static final Comparator<PlanStanding> MOST_URGENT_FIRST = Comparator.comparing(PlanStanding::state)
            .thenComparing(PlanStanding::dueOn)
            .thenComparing(PlanStanding::clientRef);

    private final Plans plans;
    private final NodeScope scope;
    private final Clock clock;

    PlansOfAHome(Plans plans, NodeScope scope, Clock clock) {
        this.plans = plans;
        this.scope = scope;
        this.clock = clock;
    }

    /**
     * How the home's placements stand today, ended ones too, the most urgent first.
     *
     * @throws se.lyhord.access.OutsideScope for a home that is not the person's to see
     */
    public List<PlanStanding> of(String home) {
        scope.require(home);
        return plans.standingOn(LocalDate.now(clock), home).stream()
                .sorted(MOST_URGENT_FIRST)
                .toList();
    }
}
