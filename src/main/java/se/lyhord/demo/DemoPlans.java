package se.lyhord.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import se.lyhord.access.OnBehalfOf;
import se.lyhord.access.People;
import se.lyhord.access.Person;
import se.lyhord.access.Role;
import se.lyhord.plan.PlacementId;
import se.lyhord.plan.document.PlanContent;
import se.lyhord.plan.task.AssigningAContact;
import se.lyhord.plan.task.PlanInCharge;
import se.lyhord.plan.writing.DrawingUpAPlan;

/** Has the made-up staff of a home share out its plans, and write on two of them, as anybody would. */
@Component
class DemoPlans {

    private final People people;
    private final AssigningAContact assigning;
    private final DrawingUpAPlan drawing;
    private final Clock clock;

    DemoPlans(People people, AssigningAContact assigning, DrawingUpAPlan drawing, Clock clock) {
        this.people = people;
        this.assigning = assigning;
        this.drawing = drawing;
        this.clock = clock;
    }

    /** Every other plan has the contact person; of those the first is established and the second begun. */
    void writeAtTheHome() {
        var manager = madeUp(Role.HOME_MANAGER);
        var contact = madeUp(Role.CONTACT_PERSON);
        var plans = OnBehalfOf.call(manager, assigning::plans);
        var own = IntStream.range(0, plans.size())
                .filter(at -> at % 2 == 0)
                .mapToObj(plans::get)
                .map(PlanInCharge::placement)
                .toList();
        OnBehalfOf.run(
                manager,
                () -> own.forEach(stay ->
                        assigning.assign(stay, Optional.of(contact.username()), Optional.of(manager.username()))));
        OnBehalfOf.run(contact, () -> write(own));
    }

    private void write(List<PlacementId> own) {
        if (!own.isEmpty()) {
            drawing.keep(own.getFirst(), 0, whole());
            drawing.establish(own.getFirst(), 1);
        }
        if (own.size() > 1) {
            drawing.keep(own.get(1), 0, begun());
        }
    }

    private Person madeUp(Role role) {
        return people.madeUp().stream()
                .filter(person -> person.role() == role)
                .findFirst()
                .orElseThrow();
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
