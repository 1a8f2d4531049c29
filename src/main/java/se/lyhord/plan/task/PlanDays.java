package se.lyhord.plan.task;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lyhord.plan.PlacementId;
import se.lyhord.plan.form.ContentElement;
import se.lyhord.plan.task.Finding.Verdict;

/**
 * The days of a plan that a self-check judges, as the database's rules of deadlines give them.
 *
 * @param placement the stay
 * @param clientRef the client's pseudonymous reference
 * @param contact the name of the contact person; blank for nobody
 * @param establishBy the day by which the plan must be established
 * @param establishedOn the day on which it was; null while it is not
 * @param followUpBy the day by which it must be followed up next; null while there is no plan
 * @param version how many of the seven elements the newest version tells, and its sending; null where none was established
 *     here
 * @param sentElsewhereOn the day on which another system says that it was sent; null where none does
 * @param orders the orders of nurse or rehab
 */
public record PlanDays(
        PlacementId placement,
        String clientRef,
        String contact,
        LocalDate establishBy,
        @Nullable LocalDate establishedOn,
        @Nullable LocalDate followUpBy,
        @Nullable Version version,
        @Nullable LocalDate sentElsewhereOn,
        Orders orders) {

    private static final int ALL = ContentElement.values().length;

    /** The newest version: by when it must be sent the first time, when it was, and by when it must be sent again. */
    public record Version(
            int elementsTold,
            LocalDate sendBy,
            @Nullable LocalDate sentOn,
            @Nullable LocalDate sendAgainBy) {}

    /**
     * The orders: by when the plan must be updated after the most urgent that it has not taken in, the last update, and
     * whether any was late.
     */
    public record Orders(
            @Nullable LocalDate updateBy, @Nullable LocalDate updatedOn, boolean wasLate) {}

    /** How the plan stands on a day, point by point. */
    CheckedPlan on(LocalDate day) {
        var told = version == null ? 0 : version.elementsTold();
        return new CheckedPlan(
                placement,
                clientRef,
                contact,
                told,
                Stream.of(established(day), complete(told), followedUp(day), sent(day), updated(day))
                        .toList());
    }

    private Finding established(LocalDate day) {
        if (establishedOn == null) {
            return dueBy(CheckPoint.ESTABLISHED, establishBy, day, Verdict.TO_COME);
        }
        return new Finding(
                CheckPoint.ESTABLISHED,
                establishedOn.isAfter(establishBy) ? Verdict.DONE_LATE : Verdict.FINE,
                establishedOn);
    }

    private Finding complete(int told) {
        if (version == null) {
            return unknown(CheckPoint.COMPLETE);
        }
        return new Finding(CheckPoint.COMPLETE, told < ALL ? Verdict.LACKING : Verdict.FINE, null);
    }

    private Finding followedUp(LocalDate day) {
        return establishedOn == null || followUpBy == null
                ? nothing(CheckPoint.FOLLOWED_UP)
                : dueBy(CheckPoint.FOLLOWED_UP, followUpBy, day, Verdict.FINE);
    }

    private Finding sent(LocalDate day) {
        if (version == null) {
            return sentElsewhereOn == null
                    ? unknown(CheckPoint.SENT)
                    : new Finding(CheckPoint.SENT, Verdict.FINE, sentElsewhereOn);
        }
        var sentOn = version.sentOn();
        var againBy = version.sendAgainBy();
        if (sentOn == null) {
            return dueBy(CheckPoint.SENT, version.sendBy(), day, Verdict.TO_COME);
        }
        if (againBy != null && againBy.isBefore(day)) {
            return new Finding(CheckPoint.SENT, Verdict.LATE, againBy);
        }
        return new Finding(
                CheckPoint.SENT, sentOn.isAfter(version.sendBy()) ? Verdict.DONE_LATE : Verdict.FINE, sentOn);
    }

    private Finding updated(LocalDate day) {
        if (orders.updateBy() != null) {
            return dueBy(CheckPoint.UPDATED, orders.updateBy(), day, Verdict.TO_COME);
        }
        return orders.updatedOn() == null
                ? nothing(CheckPoint.UPDATED)
                : new Finding(
                        CheckPoint.UPDATED, orders.wasLate() ? Verdict.DONE_LATE : Verdict.FINE, orders.updatedOn());
    }

    /** Of the plan that another system has established nothing more is known; where there is none, nothing is to know. */
    private Finding unknown(CheckPoint point) {
        return establishedOn == null ? nothing(point) : new Finding(point, Verdict.UNKNOWN, null);
    }

    private static Finding nothing(CheckPoint point) {
        return new Finding(point, Verdict.NOTHING, null);
    }

    private static Finding dueBy(CheckPoint point, LocalDate last, LocalDate day, Verdict before) {
        return new Finding(point, last.isBefore(day) ? Verdict.LATE : before, last);
    }
}
