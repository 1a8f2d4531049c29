package se.lyhord.plan.reminder;

import java.util.Locale;

/** What is to be done about a plan, as {@code plan.duty_on} names it. */
enum DutyKind {
    /** Draw it up and establish it (upprätta). */
    ESTABLISH,
    /** Go through it with the young person (följa upp). */
    FOLLOW_UP,
    /** Send the newest version to the case officer. */
    SEND,
    /** Send it once more, since it was sent long ago. */
    SEND_AGAIN,
    /** Revise it after an order of nurse or rehab (ordination). */
    UPDATE;

    static DutyKind ofKey(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    /** The name in text keys. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
