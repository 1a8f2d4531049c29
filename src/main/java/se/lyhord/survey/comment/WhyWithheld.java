package se.lyhord.survey.comment;

import java.util.Locale;

/** Why a comment is shown to nobody. */
public enum WhyWithheld {
    /** What it tells, or how, points at somebody even without names. */
    POINTS_AT_SOMEBODY,
    /** It tells of health, family or crimes of somebody. */
    PRIVATE,
    /** It runs somebody down. */
    HURTS_SOMEBODY,
    /** It says nothing. */
    SAYS_NOTHING,
    /** Nobody here understands its language. */
    NOT_UNDERSTOOD;

    /** The name in the database and in text keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static WhyWithheld ofKey(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
