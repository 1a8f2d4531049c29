package se.lyhord.report;

import java.util.Locale;

/** What a notice is about: one of the survey's three dimensions. */
public enum Dimension {
    /** Trygghet. */
    SAFETY,
    /** Självbestämmande. */
    SELF_DETERMINATION,
    /** Delaktighet. */
    PARTICIPATION;

    /** The name in questionnaires and in the database. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its name in words. */
    public String textKey() {
        return "report.dimension_" + key();
    }

    public static Dimension ofKey(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
