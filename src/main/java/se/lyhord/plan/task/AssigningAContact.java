package se.lyhord.plan.task;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.access.NodeScope;
import se.lyhord.access.Person;
import se.lyhord.access.Role;
import se.lyhord.access.SignedIn;
import se.lyhord.plan.PlacementId;

/** A home manager puts a contact person and a deputy in charge of a plan; a contact person takes one that nobody has. */
@Service
@Transactional
@RolesAllowed({Role.Names.CONTACT_PERSON, Role.Names.HOME_MANAGER})
public class AssigningAContact {

    private final Contacts contacts;
    private final NodeScope scope;
    private final SignedIn signedIn;
    private final Clock clock;

    AssigningAContact(Contacts contacts, NodeScope scope, SignedIn signedIn, Clock clock) {
        this.contacts = contacts;
        this.scope = scope;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** What became of it. */
    public sealed interface Outcome {

        /** It is so from now on. */
        record Assigned() implements Outcome {}

        /** All is as before, and why. */
        record Refused(Reason reason) implements Outcome {}
    }

    /** Why nobody new is put in charge. */
    public enum Reason {
        /** There is no such ongoing stay, or it lies outside the person's scope: the answer is the same. */
        UNKNOWN_STAY,
        /** The contact person can't also be the deputy. */
        SAME_PERSON,
        /** There is no deputy without a contact person. */
        DEPUTY_ALONE,
        /** The person does not work at the home, has another role, or a closed account: the answer is the same. */
        NOT_STAFF,
        /** Somebody else answers for the plan already. */
        ALREADY_ANSWERED
    }

    /** Ongoing stays at the homes of the person who is signed in, and who answers for them. */
    @Transactional(readOnly = true)
    public List<PlanInCharge> plans() {
        return contacts.ongoingOn(LocalDate.now(clock));
    }

    /**
     * Those who may be put in charge at a home, by name.
     *
     * @throws se.lyhord.access.OutsideScope for a home that is not the person's to see
     */
    @Transactional(readOnly = true)
    public List<Colleague> staff(String home) {
        scope.require(home);
        return contacts.staff(home, LocalDate.now(clock));
    }

    /** Puts these people in charge of a plan; without a contact person nobody is. */
    @RolesAllowed(Role.Names.HOME_MANAGER)
    public Outcome assign(PlacementId placement, Optional<String> contact, Optional<String> deputy) {
        var plan = find(placement);
        if (plan.isEmpty()) {
            return new Outcome.Refused(Reason.UNKNOWN_STAY);
        }
        if (contact.isEmpty() && deputy.isPresent()) {
            return new Outcome.Refused(Reason.DEPUTY_ALONE);
        }
        if (contact.isPresent() && contact.equals(deputy)) {
            return new Outcome.Refused(Reason.SAME_PERSON);
        }
        if (!isStaff(plan.get().home(), Stream.of(contact, deputy).flatMap(Optional::stream))) {
            return new Outcome.Refused(Reason.NOT_STAFF);
        }
        contact.ifPresentOrElse(name -> contacts.set(plan.get(), name, deputy), () -> contacts.clear(placement));
        return new Outcome.Assigned();
    }

    /** Puts the person who is signed in in charge of a plan that nobody answers for; a deputy who is there stays. */
    public Outcome take(PlacementId placement) {
        var plan = find(placement);
        if (plan.isEmpty()) {
            return new Outcome.Refused(Reason.UNKNOWN_STAY);
        }
        if (!plan.get().answering().isNobody()) {
            return new Outcome.Refused(Reason.ALREADY_ANSWERED);
        }
        var me = signedIn.person().map(Person::username).orElseThrow();
        if (!isStaff(plan.get().home(), Stream.of(me))) {
            return new Outcome.Refused(Reason.NOT_STAFF);
        }
        var deputy = plan.get().answering().deputy().map(Colleague::username).filter(name -> !name.equals(me));
        contacts.set(plan.get(), me, deputy);
        return new Outcome.Assigned();
    }

    private Optional<PlanInCharge> find(PlacementId placement) {
        return contacts.find(placement, LocalDate.now(clock)).filter(plan -> scope.contains(plan.home()));
    }

    private boolean isStaff(String home, Stream<String> usernames) {
        var staff = contacts.staff(home, LocalDate.now(clock)).stream()
                .map(Colleague::username)
                .toList();
        return usernames.allMatch(staff::contains);
    }
}
