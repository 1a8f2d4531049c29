package se.lyhord.plan.sending;

import java.util.Locale;

/** How a plan was sent. */
public enum How {
    /** In a case system that both sides use. */
    SYSTEM,
    /** By e-mail that nobody else can read. */
    MAIL,
    LETTER,
    /** Handed over. */
    HAND;

    /** The name in text keys and the database. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static How ofKey(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
