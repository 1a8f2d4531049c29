package se.lyhord.plan.document;

import java.util.List;

/**
 * A step on the way to a goal.
 *
 * @param id as {@code D2}, as lasting as an activity's
 * @param text what is reached then
 * @param activities what is done to get there
 */
public record SubGoal(String id, String text, List<Activity> activities) {

    public SubGoal {
        activities = List.copyOf(activities);
    }

    public SubGoal withText(String text) {
        return new SubGoal(id, text, activities);
    }

    SubGoal withActivities(List<Activity> activities) {
        return new SubGoal(id, text, activities);
    }
}
