package se.lyhord.plan.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.lyhord.plan.FollowUpId;

/** Follow-ups that tests hold, of a plan with the goal M1. */
public final class AMeeting {

    private AMeeting() {}

    /** The next meeting is three months later. */
    public static Meeting thatKeeps(LocalDate heldOn) {
        return that(heldOn, new Decision.Keep(heldOn.plusMonths(3)));
    }

    public static Meeting that(LocalDate heldOn, Decision decision) {
        return new Meeting(
                FollowUpId.draw(),
                heldOn,
                "den unga och kontaktperson",
                "Det går bättre i skolan.",
                List.of(new GoalOutcome(
                        "M1", "Gå i skolan varje dag", Optional.of(Attainment.MORE), "Var där 18 dagar av 20.")),
                decision);
    }
}
