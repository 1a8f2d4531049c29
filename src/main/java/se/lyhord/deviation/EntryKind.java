package se.lyhord.deviation;

import java.util.Locale;

/** What an entry is. */
public enum EntryKind {
    DEVIATION,
    INSPECTION;

    /** The name in the database and in text keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
