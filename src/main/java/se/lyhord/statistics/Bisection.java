package se.lyhord.statistics;

import java.util.function.DoublePredicate;
import java.util.function.LongPredicate;

/** Finds by halving where something turns. */
final class Bisection {

    private static final int HALVINGS = 100;

    private Bisection() {}

    /** The first number from which on something holds; the high end is taken to be one. */
    static long first(long low, long high, LongPredicate holds) {
        long from = low;
        long to = high;
        for (int i = 0; i < Long.SIZE && from < to; i++) {
            long middle = from + (to - from) / 2;
            if (holds.test(middle)) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return to;
    }

    /** The last number, as close as numbers are, up to which something holds; the low end is taken to be one. */
    static double last(double low, double high, DoublePredicate holds) {
        double from = low;
        double to = high;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = from + (to - from) / 2;
            if (holds.test(middle)) {
                from = middle;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
