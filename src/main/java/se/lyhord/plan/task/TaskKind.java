package se.lyhord.plan.task;

import java.util.Locale;

/** What is to be done about a plan: the kinds of {@code plan.duty_on}. */
public enum TaskKind {
    /** The first plan is to be established. */
    ESTABLISH,
    /** The plan is to be followed up. */
    FOLLOW_UP,
    /** A version has never been sent to the case officer. */
    SEND,
    /** The version that was sent is to be sent once more, as is done at least so often. */
    SEND_AGAIN,
    /** Nurse or rehab has ordered something that the plan does not tell yet. */
    UPDATE;

    /** The name in the database and in text keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static TaskKind ofKey(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
