package se.lyhord.deviation;

import java.util.List;

/** The entries, listed within the scope of the transaction. */
public interface EntryList {

    EntryCounts counts(EntryChoice choice);

    /** The first ones of a choice, in an order. */
    List<RecordedEntry> first(int most, EntryChoice choice, EntryOrder order);
}
