package se.lyhord.plan.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** What a plan says, and that references to activities last. */
class PlanContentTest {

    @Test
    void aReferenceIsNeverGivenTwice() {
        var two = PlanContent.EMPTY.withNewGoal().withNewActivity("D1");
        assertThat(two.activities()).extracting(Activity::id).containsExactly("A1", "A2");
        var one = two.without("A2").withNewActivity("D1");
        assertThat(one.activities()).extracting(Activity::id).containsExactly("A1", "A3");
        var anew = one.without("M1").withNewGoal().withNewSubGoal("M2");
        assertThat(anew.goals()).extracting(Goal::id).containsExactly("M2");
        assertThat(anew.goals().getFirst().subGoals()).extracting(SubGoal::id).containsExactly("D2", "D3");
        assertThat(anew.activities()).extracting(Activity::id).containsExactly("A4", "A5");
    }

    @Test
    void whatIsChangedIsTheOneThingThatIsNamed() {
        var plan = PlanContent.EMPTY.withNewGoal().withNewGoal();
        var changed = plan.withActivity("A2", activity -> activity.withWhen("i dag"))
                .withSubGoal("D1", step -> step.withText("Steg"))
                .withGoal("M2", goal -> goal.withMeasure("Antal"));
        assertThat(changed.activities()).extracting(Activity::when).containsExactly("", "i dag");
        assertThat(changed.goals().getFirst().subGoals().getFirst().text()).isEqualTo("Steg");
        assertThat(changed.goals()).extracting(Goal::hasMeasure).containsExactly(false, true);
        assertThat(plan.with("regard", " ").fields()).isEmpty();
    }

    @Test
    void aPlanComesBackFromItsTextAndTheSamePlanHasTheSameHash() {
        var plan = APlan.whole();
        assertThat(PlanText.read(PlanText.write(plan))).isEqualTo(plan);
        var otherOrder = PlanContent.EMPTY.with("b", "2").with("a", "1");
        assertThat(PlanText.hash(otherOrder))
                .isEqualTo(PlanText.hash(PlanContent.EMPTY.with("a", "1").with("b", "2")))
                .isNotEqualTo(PlanText.hash(PlanContent.EMPTY.with("a", "1")));
        assertThatThrownBy(() -> PlanText.read("{")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void allThatIsWrittenIsFoundWithItsPlace() {
        var found = new ArrayList<String>();
        APlan.withOneGoal().with("regard", "Hej").forEachText((place, text) -> found.add(place.id() + " " + text));
        assertThat(found)
                .contains("regard Hej", "M1 Närvaro", "M1 90 % i maj", "D1 Vara där till lunch", "A1 kontaktperson")
                .hasSize(1 + 3 + 1 + 5);
    }
}
