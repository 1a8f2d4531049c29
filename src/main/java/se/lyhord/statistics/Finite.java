package se.lyhord.statistics;

import java.util.Collection;

/** Numbers that one can reckon with. */
final class Finite {

    private Finite() {}

    /**
     * The numbers of a list.
     *
     * @throws IllegalArgumentException for NaN and the infinities, which no observation is
     */
    static double[] numbers(Collection<? extends Number> list) {
        return list.stream().mapToDouble(each -> number(each.doubleValue())).toArray();
    }

    static double number(double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("no observation is " + number);
        }
        return number;
    }

    static void requireAsMany(int some, int others) {
        if (some != others) {
            throw new IllegalArgumentException("there is one for each, not " + some + " for " + others);
        }
    }
}
