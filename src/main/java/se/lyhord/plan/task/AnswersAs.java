package se.lyhord.plan.task;

import java.util.Locale;

/** Why a plan is somebody's to look after: the columns of {@code plan.answered_by}. */
public enum AnswersAs {
    /** Kontaktperson. */
    CONTACT,
    /** Ställföreträdare, beside the contact person at all times. */
    DEPUTY,
    /** Semestervikarie, in the place of a contact person who is away. */
    SUBSTITUTE;

    /** The name in the database and in text keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static AnswersAs ofKey(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
