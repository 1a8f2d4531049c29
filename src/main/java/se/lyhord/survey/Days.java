package se.lyhord.survey;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import se.lyhord.organisation.Quarter;

/** Days in a row, the first and the last included. */
public record Days(LocalDate first, LocalDate last) {

    public Days {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("The last day is not before the first: " + first + " to " + last);
        }
    }

    /** All days of a quarter. */
    public static Days of(Quarter quarter) {
        return new Days(quarter.firstDay(), quarter.lastDay());
    }

    /** How many they are. */
    public long count() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    /** Whether all of them lie in a quarter. */
    public boolean areWithin(Quarter quarter) {
        return !first.isBefore(quarter.firstDay()) && !last.isAfter(quarter.lastDay());
    }
}
