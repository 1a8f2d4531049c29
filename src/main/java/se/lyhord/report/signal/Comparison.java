package se.lyhord.report.signal;

/** What a figure is held against. */
public enum Comparison {
    /** The division that the home belongs to. */
    DIVISION,
    /** The quarter before. */
    CHANGE,
    /** A trend over the quarters. */
    TREND,
    /** What is usual from quarter to quarter, of many people. */
    LIMITS,
    /** The median of the quarters, by the rules of a run chart. */
    RUN
}
