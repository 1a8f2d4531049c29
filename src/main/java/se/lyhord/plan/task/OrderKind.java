package se.lyhord.plan.task;

import java.util.Locale;

/** What an order of nurse or rehab (ordination) is about. */
public enum OrderKind {
    NUTRITION,
    MOBILITY,
    AIDS,
    MEDICATION,
    OTHER;

    /** The name in the database and in text keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static OrderKind ofKey(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
