package se.lyhord.plan.task;

import java.time.LocalDate;

/**
 * Somebody does the tasks of a contact person who is away (semestervikarie).
 *
 * @param id the key
 * @param absent whose tasks
 * @param substitute who does them
 * @param from the first day
 * @param until the last day
 */
public record Substitution(SubstitutionId id, Colleague absent, Colleague substitute, LocalDate from, LocalDate until) {

    public Substitution {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("A substitution ends no earlier than it begins: " + from + ", " + until);
        }
        if (absent.username().equals(substitute.username())) {
            throw new IllegalArgumentException("Nobody is their own substitute: " + absent.username());
        }
    }

    /** Whether some day belongs to both. */
    boolean overlaps(LocalDate first, LocalDate last) {
        return !from.isAfter(last) && !until.isBefore(first);
    }
}
