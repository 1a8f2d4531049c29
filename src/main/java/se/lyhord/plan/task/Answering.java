package se.lyhord.plan.task;

import java.util.Optional;

/**
 * Who looks after a plan on a day. Somebody whose account is closed, or who has left the home, does not.
 *
 * @param contact the contact person; empty while nobody answers for the plan
 * @param deputy the contact person's deputy
 * @param substitute who does the contact person's tasks that day
 */
public record Answering(Optional<Colleague> contact, Optional<Colleague> deputy, Optional<Colleague> substitute) {

    /** Whether the plan has no contact person, which a manager must see. */
    public boolean isNobody() {
        return contact.isEmpty();
    }
}
