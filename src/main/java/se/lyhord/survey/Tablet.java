package se.lyhord.survey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A tablet of a home.
 *
 * @param home code of the home
 * @param name what staff call it, 1 to 60 characters
 * @param isBound whether there is a tablet that has its secret
 * @param boundOn when it last got it
 * @param awaitedUntil until when its binding code can be used
 * @param withdrawnOn when staff said that it is lost or out of use
 */
public record Tablet(
        TabletId id,
        String home,
        String name,
        boolean isBound,
        Optional<LocalDate> boundOn,
        Optional<Instant> awaitedUntil,
        Optional<LocalDate> withdrawnOn) {

    static final int LONGEST_NAME = 60;

    public Tablet {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("A tablet's name has 1 to 60 characters, not " + name.length());
        }
    }

    /** How a tablet stands. */
    public enum State {
        /** It opens the survey for its home. */
        BOUND,
        /** A binding code has been shown that can still be used. */
        AWAITED,
        /** The binding code was not used in time. */
        NOT_BOUND,
        /** Lost or out of use: it is like a tablet of nobody's. */
        WITHDRAWN
    }

    public State state(Instant now) {
        if (withdrawnOn.isPresent()) {
            return State.WITHDRAWN;
        }
        if (isBound) {
            return State.BOUND;
        }
        return awaitedUntil.filter(now::isBefore).isPresent() ? State.AWAITED : State.NOT_BOUND;
    }
}
