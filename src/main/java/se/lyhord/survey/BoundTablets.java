package se.lyhord.survey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** The tablets of all homes as a tablet needs them, on which nobody is signed in. */
public interface BoundTablets {

    /** Exchanges a binding code that can still be used for a secret; gives the home. */
    Optional<String> bind(byte[] bindingHash, Instant now, byte[] tokenHash, LocalDate day);

    /** The home of the tablet that has a secret. */
    Optional<String> home(byte[] tokenHash);
}
