package se.lyhord.plan.task;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.access.Person;
import se.lyhord.access.Role;
import se.lyhord.access.SignedIn;
import se.lyhord.plan.PlanStanding;

/** Tells what is to be done about which plan today and the next {@link PlanStanding#SOON} days. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({Role.Names.CONTACT_PERSON, Role.Names.HOME_MANAGER})
public class TasksOfPlans {

    private final Tasks tasks;
    private final SignedIn signedIn;
    private final Clock clock;

    TasksOfPlans(Tasks tasks, SignedIn signedIn, Clock clock) {
        this.tasks = tasks;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** What the person who is signed in answers for. */
    public List<Task> mine() {
        var today = LocalDate.now(clock);
        var me = signedIn.person().map(Person::username).orElseThrow();
        return tasks.mine(me, today, today.plusDays(PlanStanding.SOON));
    }

    /** What is to be done at all homes of the person who is signed in. */
    public List<Task> ofTheHomes() {
        var today = LocalDate.now(clock);
        return tasks.inScope(today, today.plusDays(PlanStanding.SOON));
    }
}
