package se.lyhord.indicator;

import java.util.List;
import java.util.stream.IntStream;
import se.lyhord.organisation.Quarter;

/**
 * What a value is of: a quarter {@code 2022-Q1}, a year {@code 2022}, or a quarter and the three before it
 * {@code 2022-Q1/4}.
 *
 * @param text how the period is written
 * @param quarters its quarters, in order: one or four
 */
public record Period(String text, List<Quarter> quarters) {

    public Period {
        quarters = List.copyOf(quarters);
    }

    /** Reads any of the three forms. */
    public static Period of(String text) {
        if (text.matches("\\d{4}")) {
            return year(Integer.parseInt(text));
        }
        return text.endsWith("/4")
                ? rolling(Quarter.of(text.substring(0, text.length() - 2)))
                : quarter(Quarter.of(text));
    }

    public static Period quarter(Quarter quarter) {
        return new Period(quarter.toString(), List.of(quarter));
    }

    public static Period year(int year) {
        return new Period(String.valueOf(year), new Quarter(year, 1).to(new Quarter(year, 4)));
    }

    /** Four quarters, up to and with the last. */
    public static Period rolling(Quarter last) {
        return new Period(last + "/4", last.plus(-3).to(last));
    }

    /** Years and rolling periods that have one of these quarters in them; each once, in order of their last quarter. */
    public static List<Period> madeOf(List<Quarter> quarters) {
        return quarters.stream()
                .flatMap(quarter -> IntStream.rangeClosed(0, 3).mapToObj(quarter::plus))
                .distinct()
                .sorted()
                .flatMap(last -> last.number() == 4
                        ? List.of(year(last.year()), rolling(last)).stream()
                        : List.of(rolling(last)).stream())
                .toList();
    }

    /** The quarter whose last day is the period's last day. */
    public Quarter last() {
        return quarters.getLast();
    }

    @Override
    public String toString() {
        return text;
    }
}
