package se.lyhord.plan.task;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a self-check found at one point of a plan.
 *
 * @param point what it looked for
 * @param verdict how it stands
 * @param day the day that the verdict speaks of; null where it speaks of none
 */
public record Finding(
        CheckPoint point, Verdict verdict, @Nullable LocalDate day) {

    /** How it stands. */
    public enum Verdict {
        /** As it should be; the day is when it was done, or by when the next time is due. */
        FINE,
        /** It is done, and was late; the day is when it was done. */
        DONE_LATE,
        /** There is still time; the day is the last. */
        TO_COME,
        /** The last day, the one that is told, has passed. */
        LATE,
        /** Some of the seven elements are missing. */
        LACKING,
        /** Another system has the plan, and does not say. */
        UNKNOWN,
        /** There is nothing of this kind to do. */
        NOTHING;

        /** The name in text keys and style sheets. */
        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }

        /** Whether somebody must do something now. */
        public boolean wantsSomething() {
            return this == LATE || this == LACKING;
        }
    }
}
