package se.lyhord.plan.document;

/**
 * Where something is written in a plan.
 *
 * @param id of a field, goal, sub-goal or activity; {@link #GOALS} for the section of goals
 */
public record Place(String id) {

    public static final Place GOALS = new Place("goals");

    public static Place of(Goal goal) {
        return new Place(goal.id());
    }

    public static Place of(Activity activity) {
        return new Place(activity.id());
    }
}
