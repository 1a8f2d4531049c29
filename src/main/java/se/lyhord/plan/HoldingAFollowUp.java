package se.lyhord.plan;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.access.NodeScope;
import se.lyhord.access.Person;
import se.lyhord.access.Role;
import se.lyhord.access.SignedIn;

/** Registers that a plan was followed up, and takes a registration back while it is fresh. */
@Service
@Transactional
@RolesAllowed({Role.Names.CONTACT_PERSON, Role.Names.HOME_MANAGER})
public class HoldingAFollowUp {

    /** So long may the person who registered a follow-up take it back. */
    static final Duration FRESH = Duration.ofMinutes(10);

    private final Plans plans;
    private final NodeScope scope;
    private final SignedIn signedIn;
    private final Clock clock;

    HoldingAFollowUp(Plans plans, NodeScope scope, SignedIn signedIn, Clock clock) {
        this.plans = plans;
        this.scope = scope;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** What became of a registration. */
    public sealed interface Outcome {

        /** It is saved. */
        record Registered(FollowUpId id) implements Outcome {}

        /** It is not saved, and why. */
        record Refused(Reason reason) implements Outcome {}
    }

    /** Why a follow-up is refused. */
    public enum Reason {
        /** The meeting has not been held yet. */
        IN_THE_FUTURE,
        /** There was no plan to follow up on that day. */
        BEFORE_THE_PLAN,
        /** There is no such plan, or it lies outside the person's scope: the answer is the same. */
        UNKNOWN_PLAN
    }

    /** Registers a follow-up. The same one sent again is registered once, with the same answer. */
    public Outcome register(FollowUp followUp) {
        var plan = plans.origin(followUp.plan()).filter(origin -> scope.contains(origin.home()));
        if (plan.isEmpty()) {
            return new Outcome.Refused(Reason.UNKNOWN_PLAN);
        }
        if (followUp.heldOn().isAfter(LocalDate.now(clock))) {
            return new Outcome.Refused(Reason.IN_THE_FUTURE);
        }
        if (followUp.heldOn().isBefore(plan.get().establishedOn())) {
            return new Outcome.Refused(Reason.BEFORE_THE_PLAN);
        }
        plans.add(followUp, username(), clock.instant());
        return new Outcome.Registered(followUp.id());
    }

    /** Takes back what the same person registered within the last ten minutes; false where there is nothing such. */
    public boolean takeBack(FollowUpId id) {
        return plans.home(id).filter(scope::contains).isPresent()
                && plans.remove(id, username(), clock.instant().minus(FRESH));
    }

    private String username() {
        return signedIn.person().map(Person::username).orElseThrow();
    }
}
