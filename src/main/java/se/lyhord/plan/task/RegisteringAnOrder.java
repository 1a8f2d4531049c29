package se.lyhord.plan.task;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.access.NodeScope;
import se.lyhord.access.Person;
import se.lyhord.access.Role;
import se.lyhord.access.SignedIn;
import se.lyhord.disclosure.IdentityNumber;

/** Registers what nurse or rehab has ordered; updating the plan is a task from then on. */
@Service
@Transactional
@RolesAllowed({Role.Names.CONTACT_PERSON, Role.Names.HOME_MANAGER})
public class RegisteringAnOrder {

    private final CareOrders orders;
    private final Contacts contacts;
    private final NodeScope scope;
    private final SignedIn signedIn;
    private final Clock clock;

    RegisteringAnOrder(CareOrders orders, Contacts contacts, NodeScope scope, SignedIn signedIn, Clock clock) {
        this.orders = orders;
        this.contacts = contacts;
        this.scope = scope;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** What became of an order. */
    public sealed interface Outcome {

        /** It is saved. */
        record Registered() implements Outcome {}

        /** It is not saved, and why. */
        record Refused(Reason reason) implements Outcome {}
    }

    /** Why an order is refused. */
    public enum Reason {
        /** There is no such ongoing stay, or it lies outside the person's scope: the answer is the same. */
        UNKNOWN_STAY,
        /** The day lies ahead. */
        IN_THE_FUTURE,
        /** The stay had not begun on that day. */
        BEFORE_THE_STAY,
        /** What is struck has a reason. */
        NO_REASON,
        /** The order counts no more already, or there is none such of an ongoing stay within the person's scope. */
        NOT_TO_STRIKE,
        /** A personal identity number stands in a text. */
        IDENTITY_NUMBER
    }

    /** The orders of ongoing stays at the homes of the person who is signed in. */
    @Transactional(readOnly = true)
    public List<FollowedOrder> all() {
        return orders.ofOngoing(LocalDate.now(clock));
    }

    /** Registers an order. The same one sent again is registered once, with the same answer. */
    public Outcome register(CareOrder order) {
        var today = LocalDate.now(clock);
        var stay = contacts.find(order.placement(), today).filter(plan -> scope.contains(plan.home()));
        if (stay.isEmpty()) {
            return new Outcome.Refused(Reason.UNKNOWN_STAY);
        }
        if (order.orderedOn().isAfter(today)) {
            return new Outcome.Refused(Reason.IN_THE_FUTURE);
        }
        if (order.orderedOn().isBefore(stay.get().startedOn())) {
            return new Outcome.Refused(Reason.BEFORE_THE_STAY);
        }
        if (IdentityNumber.isIn(order.orderedBy()) || IdentityNumber.isIn(order.what())) {
            return new Outcome.Refused(Reason.IDENTITY_NUMBER);
        }
        orders.add(order, me(), clock.instant());
        return new Outcome.Registered();
    }

    /** Lets an order count no more that was entered wrongly; what it said is kept, with the reason. */
    public Outcome strike(OrderId order, String reason) {
        if (reason.isBlank()) {
            return new Outcome.Refused(Reason.NO_REASON);
        }
        if (IdentityNumber.isIn(reason)) {
            return new Outcome.Refused(Reason.IDENTITY_NUMBER);
        }
        var isThere = all().stream().anyMatch(one -> one.order().id().equals(order));
        return isThere && orders.strike(order, reason, me())
                ? new Outcome.Registered()
                : new Outcome.Refused(Reason.NOT_TO_STRIKE);
    }

    private String me() {
        return signedIn.person().map(Person::displayName).orElseThrow();
    }
}
