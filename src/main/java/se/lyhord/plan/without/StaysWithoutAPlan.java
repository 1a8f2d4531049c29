package se.lyhord.plan.without;

import java.time.LocalDate;
import java.util.List;

/** All ongoing stays without an established plan that the person who is signed in may see. */
public interface StaysWithoutAPlan {

    /** Those of a day, by the day by which the plan must be established; those without such a day stand last. */
    List<PlacementWithoutAPlan> on(LocalDate day);
}
