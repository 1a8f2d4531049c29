package se.lyhord.plan.document;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.lyhord.plan.form.ContentElement;
import se.lyhord.plan.form.PlanForm;

/**
 * Which of the seven elements of content a plan tells, and what is missing where.
 *
 * @param gaps in the order in which they are met in the plan, by element
 */
public record Completeness(List<Gap> gaps) {

    /**
     * Something that is missing.
     *
     * @param element the element that is not told because of it
     * @param what a key of words: {@code goal}, {@code ordered}, {@code goal-text}, {@code activity}, {@code activity-text},
     *     {@code leads-to}, {@code responsible}, {@code when}, {@code how}, {@code field}
     * @param place where to write it
     */
    public record Gap(ContentElement element, String what, Place place) {}

    public Completeness {
        gaps = List.copyOf(gaps);
    }

    /** Reads a plan that is written in a form. */
    public static Completeness of(PlanForm form, PlanContent content) {
        var gaps = new ArrayList<Gap>();
        readGoals(content, gaps);
        form.fields()
                .filter(field -> field.isAsked(content.fields()))
                .filter(field -> content.field(field.id()).isBlank())
                .forEach(field -> field.element()
                        .ifPresent(element -> gaps.add(new Gap(element, "field", new Place(field.id())))));
        return new Completeness(gaps);
    }

    private static void readGoals(PlanContent content, List<Gap> gaps) {
        if (content.goals().isEmpty()) {
            gaps.add(new Gap(ContentElement.GOALS, "goal", Place.GOALS));
        }
        if (content.activities().findAny().isEmpty()) {
            var place = content.goals().isEmpty()
                    ? Place.GOALS
                    : Place.of(content.goals().getFirst());
            gaps.add(new Gap(ContentElement.ACTIVITIES, "activity", place));
            gaps.add(new Gap(ContentElement.RESPONSIBLE, "activity", place));
            gaps.add(new Gap(ContentElement.WHEN_AND_HOW, "activity", place));
        }
        if (!content.goals().isEmpty() && content.goals().stream().noneMatch(Goal::isOrdered)) {
            gaps.add(new Gap(
                    ContentElement.GOALS, "ordered", Place.of(content.goals().getFirst())));
        }
        for (var goal : content.goals()) {
            require(gaps, ContentElement.GOALS, "goal-text", Place.of(goal), goal.text());
            if (goal.activities().findAny().isEmpty()
                    && content.activities().findAny().isPresent()) {
                gaps.add(new Gap(ContentElement.ACTIVITIES, "activity", Place.of(goal)));
            }
            goal.activities().forEach(activity -> readActivity(activity, gaps));
        }
    }

    private static void readActivity(Activity activity, List<Gap> gaps) {
        var place = Place.of(activity);
        require(gaps, ContentElement.ACTIVITIES, "activity-text", place, activity.text());
        require(gaps, ContentElement.ACTIVITIES, "leads-to", place, activity.leadsTo());
        require(gaps, ContentElement.RESPONSIBLE, "responsible", place, activity.responsible());
        require(gaps, ContentElement.WHEN_AND_HOW, "when", place, activity.when());
        require(gaps, ContentElement.WHEN_AND_HOW, "how", place, activity.how());
    }

    private static void require(List<Gap> gaps, ContentElement element, String what, Place place, String text) {
        if (text.isBlank()) {
            gaps.add(new Gap(element, what, place));
        }
    }

    /** The elements that the plan tells. */
    public Set<ContentElement> told() {
        var told = EnumSet.allOf(ContentElement.class);
        gaps.forEach(gap -> told.remove(gap.element()));
        return told;
    }

    public boolean isComplete() {
        return gaps.isEmpty();
    }

    /** What an element still lacks. */
    public List<Gap> of(ContentElement element) {
        return gaps.stream().filter(gap -> gap.element() == element).toList();
    }
}
