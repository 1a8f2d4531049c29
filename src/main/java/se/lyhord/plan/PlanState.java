package se.lyhord.plan;

import java.util.Locale;

/** How a placement stands with its plan, the most urgent first; decided by the database function {@code plan.state_of}. */
public enum PlanState {
    /** No plan, and the day by which it should have been established has passed. */
    PLAN_LATE,
    /** The day by which the plan should have been followed up has passed. */
    OVERDUE,
    /** To be followed up today or within {@link PlanStanding#SOON} days. */
    DUE_SOON,
    /** No plan yet, and still time to establish it. */
    PLAN_TO_COME,
    /** Followed up, or established, recently enough. */
    ON_TIME,
    /** The stay is over: nothing is due. */
    ENDED;

    /** The state of a name in the database. */
    public static PlanState of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** The name in the database. */
    public String databaseName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name in text keys and style sheets. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
