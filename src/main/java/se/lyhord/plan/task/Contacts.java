package se.lyhord.plan.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.lyhord.plan.PlacementId;

/** Who answers for which plan, within the scope of the transaction. */
public interface Contacts {

    /** The stays that are ongoing on a day, by home and client. */
    List<PlanInCharge> ongoingOn(LocalDate day);

    /** One of them; empty where there is none such. */
    Optional<PlanInCharge> find(PlacementId placement, LocalDate day);

    /** Who may answer for plans at a home on a day, by name. */
    List<Colleague> staff(String home, LocalDate day);

    /** Puts somebody in charge, in the place of whoever is. */
    void set(PlanInCharge plan, String contact, Optional<String> deputy);

    /** Leaves the plan with nobody in charge. */
    void clear(PlacementId placement);
}
