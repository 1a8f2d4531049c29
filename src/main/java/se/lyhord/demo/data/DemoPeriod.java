package se.lyhord.demo.data;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;

/**
 * The quarters of the demo: eight whole ones whose last day has passed on {@code today}, numbered 0 to 7, then the
 * current one, number 8. Stays reach further back, since a first follow-up is due only after half a year.
 *
 * @param today the day on which the demo is looked at
 */
public record DemoPeriod(LocalDate today) {

    /** How many whole quarters have survey answers. */
    public static final int QUARTERS = 8;

    /** The first whole quarter with survey answers, as {@code 2024-Q4}. */
    public String firstQuarter() {
        return quarter(0);
    }

    /** The last whole quarter, as {@code 2026-Q3}. */
    public String lastQuarter() {
        return quarter(QUARTERS - 1);
    }

    String quarter(int number) {
        var day = startOf(number);
        return day.getYear() + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
    }

    LocalDate startOf(int number) {
        return today.with(IsoFields.DAY_OF_QUARTER, 1).plusMonths(3L * (number - QUARTERS));
    }

    /** The day from which all places of the organisation are valid: long before the first stay. */
    LocalDate founded() {
        return startOf(0).minusYears(3).withDayOfYear(1);
    }

    /** How far into the demo a day lies: 0 on its first day or earlier, 1 on its last or later. */
    double progress(LocalDate day) {
        var whole = ChronoUnit.DAYS.between(startOf(0), today);
        return Math.clamp((double) ChronoUnit.DAYS.between(startOf(0), day) / whole, 0, 1);
    }
}
