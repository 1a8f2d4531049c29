package se.lyhord.plan.document;

import se.lyhord.plan.form.AForm;
import se.lyhord.plan.form.PlanForm;

/** Plans that tests write, in the shipped form for HVB homes. */
public final class APlan {

    public static final PlanForm FORM = AForm.shipped("hvb");

    private APlan() {}

    /** A plan with one goal, one step and one activity, that tells all seven elements. */
    public static PlanContent whole() {
        return withOneGoal()
                .with("participation", "ja")
                .with("participation_how", "Vi pratade två gånger.")
                .with("regard", "Den unga ville börja med skolan, och så blev det.")
                .with("cooperation", "Möte med socialsekreterare och skola varje månad.")
                .with("follow_up_when", "Varje vecka.")
                .with("next_follow_up", "2022-11-15")
                .with("follow_up_how", "Den unga och kontaktpersonen går igenom målen.");
    }

    /** Nothing but a goal with a step and an activity. */
    public static PlanContent withOneGoal() {
        return PlanContent.EMPTY
                .withNewGoal()
                .withGoal(
                        "M1",
                        goal -> goal.withText("Gå i skolan varje dag")
                                .withArea("education")
                                .withOrdered(true)
                                .withMeasure("Närvaro")
                                .withTarget("90 % i maj"))
                .withSubGoal("D1", step -> step.withText("Vara där till lunch"))
                .withActivity(
                        "A1",
                        activity -> activity.withText("Följa med på morgonen")
                                .withLeadsTo("Att komma i tid")
                                .withResponsible("kontaktperson")
                                .withWhen("varje skoldag klockan 8")
                                .withHow("vi går dit tillsammans"));
    }
}
