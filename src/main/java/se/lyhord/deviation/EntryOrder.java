package se.lyhord.deviation;

/** What the list can be sorted by; where that is equal, the latest day stands first. */
public enum EntryOrder {
    NEWEST,
    OLDEST,
    HOME,
    /** Serious, moderate and minor deviations, then inspections, those with most remarks first. */
    WORST,
    /** What is open, for longest first. */
    OPEN_LONGEST
}
