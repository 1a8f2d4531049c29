package se.lyhord.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A quarter of a year, written {@code 2022-Q1}.
 *
 * @param year 1000 to 9999
 * @param number 1 to 4
 */
public record Quarter(int year, int number) implements Comparable<Quarter> {

    private static final Pattern FORM = Pattern.compile("(\\d{4})-Q([1-4])");

    public Quarter {
        if (year < 1000 || year > 9999 || number < 1 || number > 4) {
            throw new IllegalArgumentException("Not a quarter: year " + year + ", number " + number);
        }
    }

    /** Reads {@code 2022-Q1}. */
    public static Quarter of(String text) {
        var form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("A quarter is written YYYY-Qn, as 2022-Q1, not: " + text);
        }
        return new Quarter(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)));
    }

    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
    }

    public static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, 3 * number - 2, 1);
    }

    /** R of the indicators' definitions. */
    public LocalDate lastDay() {
        return firstDay().plusMonths(3).minusDays(1);
    }

    public Quarter next() {
        return plus(1);
    }

    public Quarter previous() {
        return plus(-1);
    }

    public Quarter plus(int quarters) {
        var count = year * 4 + number - 1 + quarters;
        return new Quarter(Math.floorDiv(count, 4), Math.floorMod(count, 4) + 1);
    }

    /** This quarter and all up to the last, both included; none if the last is earlier. */
    public List<Quarter> to(Quarter last) {
        return Stream.iterate(this, quarter -> quarter.compareTo(last) <= 0, Quarter::next)
                .toList();
    }

    @Override
    public int compareTo(Quarter other) {
        return Integer.compare(year * 4 + number, other.year * 4 + other.number);
    }

    @Override
    public String toString() {
        return year + "-Q" + number;
    }
}
