package se.lyhord.plan.sending;

import java.time.LocalDate;

/**
 * A version of a plan was sent to the case officer (handläggare).
 *
 * @param version its number
 * @param receiver who got it, by role and unit
 */
public record Sending(SendingId id, int version, LocalDate sentOn, String receiver, How how) {

    public Sending {
        if (receiver.isBlank()) {
            throw new IllegalArgumentException("A sending has a receiver");
        }
    }
}
