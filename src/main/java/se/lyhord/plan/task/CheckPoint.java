package se.lyhord.plan.task;

import java.util.Locale;

/** What a self-check (egenkontroll) looks for in a plan, in the order in which it comes up. */
public enum CheckPoint {
    /** The plan was established in time. */
    ESTABLISHED,
    /** The version that counts tells all seven elements. */
    COMPLETE,
    /** It is followed up as often as it must be. */
    FOLLOWED_UP,
    /** It was sent to the case officer, and is sent again. */
    SENT,
    /** It was updated after each order of nurse or rehab. */
    UPDATED;

    /** The name in text keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
