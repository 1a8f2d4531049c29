package se.lyhord.statistics;

import java.util.stream.IntStream;

/**
 * Points of a series that follow each other and have something in common.
 *
 * @param first the place of the first of them in the series, from 0
 * @param last the place of the last of them
 * @param up above the line rather than below it; in a trend, rising rather than falling
 */
public record Run(int first, int last, boolean up) {

    /** How many points. */
    public int length() {
        return last - first + 1;
    }

    /** The places of the points in the series, from 0. */
    public IntStream places() {
        return IntStream.rangeClosed(first, last);
    }
}
