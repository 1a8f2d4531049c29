package se.lyhord.plan.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import se.lyhord.plan.form.FormField;
import se.lyhord.plan.form.PlanForm;

/**
 * What a plan says. It does not change: each change gives another one.
 *
 * @param fields what is filled in, by the field's id in the form; no blank ones
 * @param goals in their order
 * @param drawn how many ids have been given out
 */
public record PlanContent(Map<String, String> fields, List<Goal> goals, Drawn drawn) {

    public static final PlanContent EMPTY = new PlanContent(Map.of(), List.of(), new Drawn(0, 0, 0));

    /** How many ids of each kind have been given out, those of what was taken away again included. */
    public record Drawn(int goals, int subGoals, int activities) {}

    public PlanContent {
        var filledIn = new TreeMap<>(fields);
        filledIn.values().removeIf(String::isBlank);
        fields = java.util.Collections.unmodifiableMap(filledIn);
        goals = List.copyOf(goals);
    }

    /** What is filled in; an empty text where nothing is. */
    public String field(String id) {
        return fields.getOrDefault(id, "");
    }

    /** Without what is filled in in fields of the form that are not asked after what has been chosen. */
    public PlanContent asAskedBy(PlanForm form) {
        var left = new LinkedHashMap<>(fields);
        form.fields().filter(field -> !field.isAsked(fields)).map(FormField::id).forEach(left::remove);
        return new PlanContent(left, goals, drawn);
    }

    /** With another text in a field. */
    public PlanContent with(String field, String text) {
        var changed = new LinkedHashMap<>(fields);
        changed.put(field, text);
        return new PlanContent(changed, goals, drawn);
    }

    /** With one goal more, which has a step and an activity to write on. */
    public PlanContent withNewGoal() {
        var next = new Drawn(drawn.goals + 1, drawn.subGoals + 1, drawn.activities + 1);
        var step = new SubGoal("D" + next.subGoals, "", List.of(Activity.empty("A" + next.activities)));
        var more = new ArrayList<>(goals);
        more.add(new Goal("M" + next.goals, "", "", false, "", "", List.of(step)));
        return new PlanContent(fields, more, next);
    }

    /** With one step more to a goal, which has an activity to write on. */
    public PlanContent withNewSubGoal(String goal) {
        var next = new Drawn(drawn.goals, drawn.subGoals + 1, drawn.activities + 1);
        var step = new SubGoal("D" + next.subGoals, "", List.of(Activity.empty("A" + next.activities)));
        return new PlanContent(fields, goals, next)
                .withGoal(goal, one -> one.withSubGoals(added(one.subGoals(), step)));
    }

    /** With one activity more in a step. */
    public PlanContent withNewActivity(String subGoal) {
        var next = new Drawn(drawn.goals, drawn.subGoals, drawn.activities + 1);
        var activity = Activity.empty("A" + next.activities);
        return new PlanContent(fields, goals, next)
                .withSubGoal(subGoal, step -> step.withActivities(added(step.activities(), activity)));
    }

    /** With a goal changed. */
    public PlanContent withGoal(String id, UnaryOperator<Goal> change) {
        return withGoals(goal -> goal.id().equals(id) ? change.apply(goal) : goal);
    }

    /** With a step changed. */
    public PlanContent withSubGoal(String id, UnaryOperator<SubGoal> change) {
        return withSubGoals(step -> step.id().equals(id) ? change.apply(step) : step);
    }

    /** With an activity changed. */
    public PlanContent withActivity(String id, UnaryOperator<Activity> change) {
        return withSubGoals(step -> step.withActivities(step.activities().stream()
                .map(activity -> activity.id().equals(id) ? change.apply(activity) : activity)
                .toList()));
    }

    /** Without the goal, step or activity of this id; its id is not given out again. */
    public PlanContent without(String id) {
        var left = goals.stream().filter(goal -> !goal.id().equals(id)).toList();
        return new PlanContent(fields, left, drawn)
                .withGoals(goal -> goal.withSubGoals(goal.subGoals().stream()
                        .filter(step -> !step.id().equals(id))
                        .toList()))
                .withSubGoals(step -> step.withActivities(step.activities().stream()
                        .filter(activity -> !activity.id().equals(id))
                        .toList()));
    }

    private PlanContent withGoals(UnaryOperator<Goal> change) {
        return new PlanContent(fields, goals.stream().map(change).toList(), drawn);
    }

    private PlanContent withSubGoals(UnaryOperator<SubGoal> change) {
        return withGoals(
                goal -> goal.withSubGoals(goal.subGoals().stream().map(change).toList()));
    }

    public Stream<Activity> activities() {
        return goals.stream().flatMap(Goal::activities);
    }

    /** Gives everything that is written, with the place where it stands. */
    public void forEachText(BiConsumer<Place, String> reader) {
        fields.forEach((id, text) -> reader.accept(new Place(id), text));
        for (var goal : goals) {
            Stream.of(goal.text(), goal.measure(), goal.target()).forEach(text -> reader.accept(Place.of(goal), text));
            for (var step : goal.subGoals()) {
                reader.accept(new Place(step.id()), step.text());
                step.activities()
                        .forEach(activity -> activity.texts().forEach(text -> reader.accept(Place.of(activity), text)));
            }
        }
    }

    private static <T> List<T> added(List<T> list, T one) {
        return Stream.concat(list.stream(), Stream.of(one)).toList();
    }
}
