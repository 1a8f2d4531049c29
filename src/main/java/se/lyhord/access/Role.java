package se.lyhord.access;

import java.util.Locale;

/** What a person does at work, which decides what the person may do here. */
public enum Role {
    /** Kontaktperson: draws up and follows up plans with the young person. */
    CONTACT_PERSON,
    /** Föreståndare: answers for a home. */
    HOME_MANAGER,
    /** Divisions- or regionchef: reads the report and acts on it. */
    DIVISION_MANAGER,
    /** Kvalitetsledare: definitions, computation, release. */
    QUALITY_LEAD,
    /** Administratör: people, roles and homes. */
    ADMINISTRATOR;

    /** The constants that annotations need, equal to the enum's names. */
    public interface Names {
        String CONTACT_PERSON = "CONTACT_PERSON";
        String HOME_MANAGER = "HOME_MANAGER";
        String DIVISION_MANAGER = "DIVISION_MANAGER";
        String QUALITY_LEAD = "QUALITY_LEAD";
        String ADMINISTRATOR = "ADMINISTRATOR";
    }

    /** The name in the database and in text keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Role ofKey(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
