package se.lyhord.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All implementation plans that the person who is signed in may see. */
public interface Plans {

    /** How the placements of a home stand on a day: those that have begun by then, ended ones too. */
    List<PlanStanding> standingOn(LocalDate day, String home);

    /** Where and when a plan was established; empty where there is none of that key within the person's scope. */
    Optional<Origin> origin(PlanId plan);

    /** The home of a follow-up; empty where there is none of that key within the person's scope. */
    Optional<String> home(FollowUpId followUp);

    /** Adds a follow-up; one that is there already stays as it is. */
    void add(FollowUp followUp, String username, Instant at);

    /** Removes a follow-up that this person registered here no earlier than given; says whether there was one. */
    boolean remove(FollowUpId followUp, String username, Instant notBefore);

    /** Where and when a plan was established. */
    record Origin(String home, LocalDate establishedOn) {}
}
