package se.lyhord.plan.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A follow-up as it is kept.
 *
 * @param key its key in the database
 * @param told what was said; empty where it came from another system, or was registered without
 * @param correction why it counts no more; empty where it counts
 */
public record HeldMeeting(String key, LocalDate heldOn, Optional<Told> told, Optional<Correction> correction) {

    /**
     * What was said.
     *
     * @param version the version of the plan that was followed up; 0 where it is another system's
     * @param by name of who registered it
     */
    public record Told(Meeting meeting, int version, String by, Instant at) {}

    /**
     * Why it counts no more.
     *
     * @param by name of who corrected it
     * @param isReplaced whether another was registered in its place
     */
    public record Correction(String reason, String by, Instant at, boolean isReplaced) {}

    public boolean counts() {
        return correction.isEmpty();
    }

    /** Whether it can be corrected here: another system's follow-ups are corrected there. */
    public boolean isOurs() {
        return told.isPresent();
    }
}
