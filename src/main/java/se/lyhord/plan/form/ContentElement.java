package se.lyhord.plan.form;

import java.util.Locale;

/**
 * The seven things an implementation plan tells (Socialstyrelsen's Kompetensguiden on the content of plans; SOSFS 2014:5
 * for the documentation of social services), in the order they are named there.
 */
public enum ContentElement {
    /** Goals, as the decision has them. */
    GOALS,
    /** One or several activities for each goal, each with what it is to lead to. */
    ACTIVITIES,
    /** Who answers for each activity. */
    RESPONSIBLE,
    /** When and how each activity is carried out. */
    WHEN_AND_HOW,
    /** Cooperation with the social services board, other providers and principals. */
    COOPERATION,
    /** Whether the person took part, and what regard was paid to views and wishes. */
    PARTICIPATION,
    /** When and how the plan is followed up. */
    FOLLOW_UP;

    /** The name in form files, text keys and the database. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
