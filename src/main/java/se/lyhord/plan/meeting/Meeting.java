package se.lyhord.plan.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.lyhord.plan.FollowUpId;

/**
 * A follow-up meeting (uppföljning) of a plan, as the person who held it tells it.
 *
 * @param id drawn before it is sent, so that sending it twice registers it once
 * @param participants who took part, by role or relation
 * @param view what the young person says of the time since the last meeting and of the plan, or why that could not be asked
 * @param outcomes one for each goal of the plan; none where the plan is another system's
 */
public record Meeting(
        FollowUpId id,
        LocalDate heldOn,
        String participants,
        String view,
        List<GoalOutcome> outcomes,
        Decision decision) {

    public Meeting {
        if (participants.isBlank() || view.isBlank()) {
            throw new IllegalArgumentException("A meeting has participants, and the young person's view");
        }
        outcomes = List.copyOf(outcomes);
    }

    /** Everything that somebody wrote. */
    Stream<String> texts() {
        var reason = decision instanceof Decision.Revise revise ? revise.reason() : "";
        return Stream.concat(
                Stream.of(participants, view, reason), outcomes.stream().map(GoalOutcome::words));
    }
}
