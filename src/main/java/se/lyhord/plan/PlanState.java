package se.lyhord.plan;

/** How a placement stands with its plan, the most urgent first. */
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

    /** The name in text keys and style sheets. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
