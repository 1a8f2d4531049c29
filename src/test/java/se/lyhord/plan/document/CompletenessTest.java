package se.lyhord.plan.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.lyhord.plan.form.ContentElement;

/** The seven elements of content of requirements.md, and goals for each activity. */
class CompletenessTest {

    @Test
    void anEmptyPlanTellsNothing() {
        var nothing = Completeness.of(APlan.FORM, PlanContent.EMPTY);
        assertThat(nothing.told()).isEmpty();
        assertThat(nothing.of(ContentElement.GOALS))
                .extracting(Completeness.Gap::place)
                .containsExactly(Place.GOALS);
    }

    @Test
    void aPlanWithEverythingTellsAllSeven() {
        var whole = Completeness.of(APlan.FORM, APlan.whole());
        assertThat(whole.gaps()).isEmpty();
        assertThat(whole.isComplete()).isTrue();
        assertThat(whole.told()).hasSize(7);
    }

    @ParameterizedTest
    @MethodSource("whatIsTakenAway")
    void whatIsTakenAwayIsNamedAndItsElementAloneIsMissing(
            UnaryOperator<PlanContent> taking, ContentElement element, String what, String place) {
        var lacking = Completeness.of(APlan.FORM, taking.apply(APlan.whole()));
        assertThat(lacking.gaps()).contains(new Completeness.Gap(element, what, new Place(place)));
        assertThat(lacking.gaps()).extracting(Completeness.Gap::element).containsOnly(element);
        assertThat(lacking.told()).hasSize(6);
    }

    static Stream<Arguments> whatIsTakenAway() {
        return Stream.of(
                taken(plan -> plan.withGoal("M1", goal -> goal.withText(" ")), ContentElement.GOALS, "goal-text", "M1"),
                taken(
                        plan -> activity(plan, one -> one.withText("")),
                        ContentElement.ACTIVITIES,
                        "activity-text",
                        "A1"),
                taken(plan -> activity(plan, one -> one.withLeadsTo("")), ContentElement.ACTIVITIES, "leads-to", "A1"),
                taken(
                        plan -> activity(plan, one -> one.withResponsible("")),
                        ContentElement.RESPONSIBLE,
                        "responsible",
                        "A1"),
                taken(plan -> activity(plan, one -> one.withWhen("")), ContentElement.WHEN_AND_HOW, "when", "A1"),
                taken(plan -> activity(plan, one -> one.withHow("")), ContentElement.WHEN_AND_HOW, "how", "A1"),
                taken(plan -> plan.with("cooperation", ""), ContentElement.COOPERATION, "field", "cooperation"),
                taken(plan -> plan.with("regard", ""), ContentElement.PARTICIPATION, "field", "regard"),
                taken(
                        plan -> plan.with("participation", "nej"),
                        ContentElement.PARTICIPATION,
                        "field",
                        "participation_reason"),
                taken(plan -> plan.with("next_follow_up", ""), ContentElement.FOLLOW_UP, "field", "next_follow_up"));
    }

    @Test
    void everyGoalHasAnActivity() {
        var second = APlan.whole()
                .withNewGoal()
                .withGoal("M2", goal -> goal.withText("Sova bättre"))
                .without("A2");
        assertThat(Completeness.of(APlan.FORM, second).gaps())
                .containsExactly(new Completeness.Gap(ContentElement.ACTIVITIES, "activity", new Place("M2")));
        var none = Completeness.of(APlan.FORM, APlan.whole().without("A1"));
        assertThat(none.told())
                .doesNotContain(ContentElement.ACTIVITIES, ContentElement.RESPONSIBLE, ContentElement.WHEN_AND_HOW)
                .hasSize(4);
    }

    private static Arguments taken(
            UnaryOperator<PlanContent> taking, ContentElement element, String what, String place) {
        return Arguments.of(taking, element, what, place);
    }

    private static PlanContent activity(PlanContent plan, UnaryOperator<Activity> change) {
        return plan.withActivity("A1", change);
    }
}
