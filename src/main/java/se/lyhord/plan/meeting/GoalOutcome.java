package se.lyhord.plan.meeting;

import java.util.Optional;

/**
 * What a meeting said of a goal.
 *
 * @param goal its lasting id in the plan, as {@code M1}
 * @param text the goal as the plan had it then
 * @param attainment empty where it could not be told
 * @param words how it has gone, and why it could not be told
 */
public record GoalOutcome(String goal, String text, Optional<Attainment> attainment, String words) {

    public GoalOutcome {
        if (attainment.isEmpty() && words.isBlank()) {
            throw new IllegalArgumentException("The outcome of a goal is a step or words: " + goal);
        }
    }
}
