package se.lyhord.deviation;

import java.util.Locale;

/** How an entry stands. */
public enum EntryState {
    /** Something is still to be done. */
    OPEN,
    /** The measures were taken, all remarks are settled, or there were none. */
    CLOSED,
    /** It was made wrongly and counts no more. */
    STRUCK;

    /** The name in the database and in text keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
