package se.lyhord.plan.task;

import java.time.LocalDate;
import java.util.List;

/**
 * What is to be done about the plans of ongoing stays within the scope of the transaction; for a job, of all. A plan that
 * must be updated after several orders is one task, due by the earliest. Sorted by the day by which they are due, so
 * those that are late stand first, then by client reference.
 */
public interface Tasks {

    /** All that is due by the last of these days, as it stands on {@code day}. */
    List<Task> inScope(LocalDate day, LocalDate dueUntil);

    /**
     * Of that, what somebody answers for on {@code day} as contact person, deputy or substitute, at homes that are the
     * person's to see. Each task says as which.
     */
    List<Task> mine(String username, LocalDate day, LocalDate dueUntil);
}
