package se.lyhord.survey.comment;

import java.util.Locale;

/** What can be done about danger at a home. */
public enum DangerAct {
    /** Called the home's manager. */
    SPOKE_WITH_MANAGER,
    /** Called whoever the manager answers to, where the manager may be part of it. */
    SPOKE_WITH_DIVISION,
    /** Somebody from outside the home spoke with all the young people there, one by one. */
    SPOKE_WITH_ALL_YOUNG,
    /** Reported worry about a child to the social services (orosanmälan). */
    REPORTED_TO_SOCIAL_SERVICES,
    /** Called the police. */
    CALLED_POLICE,
    /** Reported by Lex Sarah, or to the inspectorate. */
    REPORTED_TO_INSPECTORATE,
    /** Something else; the note says what. */
    OTHER,
    /** Nothing; the note says why. */
    NOTHING;

    /** Whether a note must go with it. */
    public boolean needsNote() {
        return this == OTHER || this == NOTHING;
    }

    /** The name in the database and in text keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static DangerAct ofKey(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
