package se.lyhord.plan;

/**
 * The order of the list: by a column, where that is equal by urgency, the day that something is due, client reference and
 * placement. So each row has one place in each order.
 *
 * @param by the column
 * @param isDescending whether from its end; rows without a value come first from the start and last from the end
 */
public record PlanOrder(Column by, boolean isDescending) {

    public static final PlanOrder MOST_URGENT_FIRST = new PlanOrder(Column.STATE, false);

    /** What the list can be sorted by. */
    public enum Column {
        CLIENT,
        HOME,
        STATE,
        DUE,
        LAST,
        ESTABLISHED,
        STARTED
    }
}
