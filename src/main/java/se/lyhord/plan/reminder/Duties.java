package se.lyhord.plan.reminder;

import java.time.LocalDate;
import java.util.List;
import se.lyhord.access.Person;

/** All duties about plans within the scope of the transaction. */
public interface Duties {

    /**
     * What a person has to do, as it stands on a day, the earliest first: overdue, or due by the last day asked for. A home
     * manager answers for every plan, anybody else as {@code plan.answered_by} says.
     */
    List<Duty> of(Person person, LocalDate day, LocalDate last);
}
