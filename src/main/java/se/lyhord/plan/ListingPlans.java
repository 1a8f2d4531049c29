package se.lyhord.plan;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.access.NodeScope;
import se.lyhord.access.Role;

/**
 * Tells whose plan is due, today, at one home or all that the person may see. Each throws
 * {@link se.lyhord.access.OutsideScope} for a home that is not the person's to see.
 */
@Service
@Transactional(readOnly = true)
@RolesAllowed({Role.Names.CONTACT_PERSON, Role.Names.HOME_MANAGER, Role.Names.DIVISION_MANAGER})
public class ListingPlans {

    private final PlanList list;
    private final NodeScope scope;
    private final Clock clock;

    ListingPlans(PlanList list, NodeScope scope, Clock clock) {
        this.list = list;
        this.scope = scope;
        this.clock = clock;
    }

    /** How many there are and how they stand. */
    public PlanCounts counts(PlanChoice choice) {
        return list.counts(today(choice), choice);
    }

    /** A page of them. */
    public List<PlanStanding> page(PlanChoice choice, PlanOrder order, int offset, int limit) {
        return list.page(today(choice), choice, order, offset, limit);
    }

    /** All of them, one after the other. */
    public void each(PlanChoice choice, PlanOrder order, Consumer<PlanStanding> reader) {
        list.each(today(choice), choice, order, reader);
    }

    private LocalDate today(PlanChoice choice) {
        if (choice.home() != null) {
            scope.require(choice.home());
        }
        return LocalDate.now(clock);
    }
}
