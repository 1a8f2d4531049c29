package se.lyhord.plan;

import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.access.Role;

/** The list of one home as a test reads it, through the use case that the page uses. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({Role.Names.CONTACT_PERSON, Role.Names.HOME_MANAGER, Role.Names.DIVISION_MANAGER})
public class PlansOfAHome {

    private final ListingPlans listing;

    PlansOfAHome(ListingPlans listing) {
        this.listing = listing;
    }

    /**
     * How the home's placements stand today, ended ones too, the most urgent first.
     *
     * @throws se.lyhord.access.OutsideScope for a home that is not the person's to see
     */
    public List<PlanStanding> of(String home) {
        var standings = new ArrayList<PlanStanding>();
        listing.each(PlanChoice.allOf(home), PlanOrder.MOST_URGENT_FIRST, standings::add);
        return List.copyOf(standings);
    }
}
