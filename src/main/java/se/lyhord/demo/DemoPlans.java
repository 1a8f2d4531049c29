package se.lyhord.demo;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import se.lyhord.access.Role;
import se.lyhord.plan.document.PlanContent;
import se.lyhord.plan.task.AssigningAContact;
import se.lyhord.plan.task.PlanInCharge;
import se.lyhord.plan.writing.DrawingUpAPlan;

/** Has the made-up contact person write on two plans, as anybody would. */
@Component
class DemoPlans {

    private final MadeUp madeUp;
    private final AssigningAContact assigning;
    private final DrawingUpAPlan drawing;
    private final Clock clock;

    DemoPlans(MadeUp madeUp, AssigningAContact assigning, DrawingUpAPlan drawing, Clock clock) {
        this.madeUp = madeUp;
        this.assigning = assigning;
        this.drawing = drawing;
        this.clock = clock;
    }

    /** The first plan is established and the second begun. */
    void write() {
        madeUp.act(Role.CONTACT_PERSON, () -> {
            var stays = assigning.plans().stream()
                    .filter(plan -> plan.answering().contact().isPresent())
                    .map(PlanInCharge::placement)
                    .limit(2)
                    .toList();
            if (stays.size() == 2) {
                drawing.keep(stays.getFirst(), 0, whole());
                drawing.establish(stays.getFirst(), 1);
                drawing.keep(stays.getLast(), 0, begun());
            }
        });
    }

    private static PlanContent begun() {
        return PlanContent.EMPTY
                .withNewGoal()
                .withGoal(
                        "M1",
                        goal -> goal.withText("Gå i skolan varje dag")
                                .withArea("education")
                                .withOrdered(true)
                                .withMeasure("Närvaro enligt skolan")
                                .withTarget("minst 90 procent"))
                .withSubGoal("D1", step -> step.withText("Vara där till lunch"))
                .withActivity(
                        "A1",
                        activity -> activity.withText("Gå till skolan tillsammans")
                                .withLeadsTo("Att komma i tid")
                                .withResponsible("kontaktperson"));
    }

    private PlanContent whole() {
        return begun().withActivity(
                        "A1",
                        activity ->
                                activity.withWhen("varje skoldag klockan 8").withHow("till fots, med en frukost först"))
                .with("participation", "ja")
                .with("participation_how", "Vi pratade två gånger. Den unga valde målet och orden.")
                .with("regard", "Den unga ville börja med skolan. Så blev det.")
                .with("cooperation", "Möte med socialsekreterare och skola en gång i månaden.")
                .with("follow_up_when", "Var tredje månad, och när den unga ber om det.")
                .with("next_follow_up", LocalDate.now(clock).plusMonths(3).toString())
                .with("follow_up_how", "Den unga och kontaktpersonen går igenom målen. Föräldrar bjuds in.");
    }
}
