package se.lyhord.survey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The tablets of the homes, within the scope of whoever asks. */
public interface TabletRegister {

    /** All tablets of a home, those in use first, then by name. */
    List<Tablet> of(String home);

    /** Adds a tablet that waits for its binding code to be used. */
    void add(TabletId id, String home, String name, byte[] bindingHash, Instant until);

    /** Gives a tablet that is not withdrawn another binding code; the secret that it had is of no use from now on. */
    boolean await(TabletId id, String home, byte[] bindingHash, Instant until);

    /** Withdraws a tablet, or takes it away if it never was bound. */
    boolean withdraw(TabletId id, String home, LocalDate day);
}
