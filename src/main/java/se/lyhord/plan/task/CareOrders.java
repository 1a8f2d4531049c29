package se.lyhord.plan.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The orders of nurse or rehab, within the scope of the transaction. */
public interface CareOrders {

    /** Those of stays that are ongoing on a day: first those that the plan has not been updated after, by day. */
    List<FollowedOrder> ofOngoing(LocalDate day);

    /** Lets an order count no more; false where there is none such that counts. */
    boolean strike(OrderId order, String reason, String by);

    /** Adds an order of a stay that is there; one that is there already stays as it is. */
    void add(CareOrder order, String by, Instant at);
}
