package se.lyhord.plan.rule;

import java.util.Locale;

/** Whether an established plan is signed. */
public enum Signature {
    NONE,
    OPTIONAL,
    /** A version is not sent before somebody has signed it. */
    REQUIRED;

    /** The name in files and in the database. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Signature ofKey(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
