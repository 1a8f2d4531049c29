package se.lyhord.deviation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An entry as it stands.
 *
 * @param homeName what the home is called today
 * @param repeats the latest one that it is a repeat of; empty for a first one, an inspection, and what is struck
 * @param origin who recorded it here; empty where it came in a file
 * @param handledBy who last changed here what was done about it
 * @param strike why it counts no more
 * @param version how often what was done about it has been changed here
 */
public record RecordedEntry(
        Entry entry,
        String homeName,
        Handling handling,
        Optional<Earlier> repeats,
        Optional<Trace> origin,
        Optional<Trace> handledBy,
        Optional<Strike> strike,
        int version) {

    /** The earlier one of the same home and category. */
    public record Earlier(EntryId id, LocalDate day) {}

    /** Who did something, and on which day. */
    public record Trace(String by, LocalDate day) {}

    /** That an entry was made wrongly: it stays to be seen and counts no more. */
    public record Strike(String reason, Trace trace) {}

    public EntryState state() {
        if (strike.isPresent()) {
            return EntryState.STRUCK;
        }
        var isDone = handling.closedOn().isPresent()
                || entry instanceof Entry.Inspection inspection && !inspection.hasRemarks();
        return isDone ? EntryState.CLOSED : EntryState.OPEN;
    }
}
