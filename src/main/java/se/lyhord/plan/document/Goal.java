package se.lyhord.plan.document;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the stay is to lead to.
 *
 * @param id as {@code M1}, as lasting as an activity's
 * @param area one of the form's areas of life; empty where none is chosen
 * @param text what is reached
 * @param isOrdered whether the decision has it; otherwise it is the home's and the person's own
 * @param measure how one sees that it is reached; empty where nothing is said
 * @param target what the measure shows then
 * @param subGoals the steps on the way
 */
public record Goal(
        String id, String area, String text, boolean isOrdered, String measure, String target, List<SubGoal> subGoals) {

    public Goal {
        subGoals = List.copyOf(subGoals);
    }

    /** What is done to reach it. */
    public Stream<Activity> activities() {
        return subGoals.stream().flatMap(step -> step.activities().stream());
    }

    public boolean hasMeasure() {
        return !measure.isBlank();
    }

    public Goal withArea(String area) {
        return new Goal(id, area, text, isOrdered, measure, target, subGoals);
    }

    public Goal withText(String text) {
        return new Goal(id, area, text, isOrdered, measure, target, subGoals);
    }

    public Goal withOrdered(boolean isOrdered) {
        return new Goal(id, area, text, isOrdered, measure, target, subGoals);
    }

    public Goal withMeasure(String measure) {
        return new Goal(id, area, text, isOrdered, measure, target, subGoals);
    }

    public Goal withTarget(String target) {
        return new Goal(id, area, text, isOrdered, measure, target, subGoals);
    }

    Goal withSubGoals(List<SubGoal> subGoals) {
        return new Goal(id, area, text, isOrdered, measure, target, subGoals);
    }
}
