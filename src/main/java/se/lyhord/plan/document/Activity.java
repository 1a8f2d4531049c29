package se.lyhord.plan.document;

import java.util.List;

/**
 * Something that is done to reach a goal.
 *
 * @param id as {@code A3}; it stays with the activity in all versions and no other ever gets it, so that a journal note can
 *     point to it
 * @param text what is done
 * @param leadsTo what it is to lead to
 * @param responsible who answers for it, by role or title
 * @param when when, or how often
 * @param how in which way
 */
public record Activity(String id, String text, String leadsTo, String responsible, String when, String how) {

    static Activity empty(String id) {
        return new Activity(id, "", "", "", "", "");
    }

    public Activity withText(String text) {
        return new Activity(id, text, leadsTo, responsible, when, how);
    }

    public Activity withLeadsTo(String leadsTo) {
        return new Activity(id, text, leadsTo, responsible, when, how);
    }

    public Activity withResponsible(String responsible) {
        return new Activity(id, text, leadsTo, responsible, when, how);
    }

    public Activity withWhen(String when) {
        return new Activity(id, text, leadsTo, responsible, when, how);
    }

    public Activity withHow(String how) {
        return new Activity(id, text, leadsTo, responsible, when, how);
    }

    /** All that is written in it. */
    List<String> texts() {
        return List.of(text, leadsTo, responsible, when, how);
    }
}
