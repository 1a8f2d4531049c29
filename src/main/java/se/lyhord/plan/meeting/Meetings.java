package se.lyhord.plan.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.lyhord.plan.FollowUpId;
import se.lyhord.plan.PlacementId;
import se.lyhord.plan.PlanId;

/** All follow-ups, within the scope of the transaction. */
public interface Meetings {

    /** The plan of a stay; empty where none is established. */
    Optional<Followed> plan(PlacementId stay);

    /** The follow-ups of a stay's plan, those that were corrected too, the latest first. */
    List<HeldMeeting> of(PlacementId stay);

    /** Adds a follow-up; one that is there already stays as it is. Says whether it is new. */
    boolean add(Followed plan, Meeting meeting, Registered registered);

    /** Lets a follow-up of this plan that was registered here count no more; false where there is none such that counts. */
    boolean correct(
            Followed plan, FollowUpId wrong, Optional<FollowUpId> instead, String reason, Registered registered);

    /**
     * A plan that is followed up.
     *
     * @param endedOn the last day of the stay; null while none is set
     * @param version the newest version; 0 where it is another system's
     */
    record Followed(
            PlanId plan,
            String home,
            LocalDate establishedOn,
            @Nullable LocalDate endedOn,
            int version) {

        /** The same plan in an earlier version. */
        Followed in(int earlier) {
            return new Followed(plan, home, establishedOn, endedOn, earlier);
        }
    }

    /** Who registered something and when. */
    record Registered(String username, String name, Instant at) {}
}
