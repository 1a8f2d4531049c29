package se.lyhord.plan;

import java.time.LocalDate;
import java.util.List;

/** All implementation plans that the person who is signed in may see. */
public interface Plans {

    /** How the placements of a home stand on a day: those that have begun by then, ended ones too. */
    List<PlanStanding> standingOn(LocalDate day, String home);
}
