package se.lyhord.release.withheld;

import java.time.Instant;

/** Keeps who asked what, for a great many answers together would tell more than each. */
public interface WhatIfNotes {

    /**
     * Keeps a question.
     *
     * @param grouping the homes of each group, or the quarters
     */
    void keep(Instant at, String by, String indicator, String period, String grouping);
}
