package se.lyhord.deviation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** The entries, written within the scope of the transaction. */
public interface Entries {

    /** Whether a home is open on a day. */
    boolean isOpen(String home, LocalDate day);

    /** One, struck or not. */
    Optional<RecordedEntry> find(EntryId id);

    /** Adds an entry; one that is there already stays as it is. */
    void add(Entry entry, Handling handling, String by, Instant at);

    /** Puts what was done in the place of what was told in a version; false where that is not the latest. */
    boolean handle(EntryId id, int version, Handling handling, String by, Instant at);

    /** Lets an entry count no more; false where there is none such that counts. */
    boolean strike(EntryId id, String reason, String by, Instant at);
}
