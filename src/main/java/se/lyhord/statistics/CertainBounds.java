package se.lyhord.statistics;

import se.lyhord.statistics.Estimate.Missing;
import se.lyhord.statistics.Estimate.Reason;
import se.lyhord.statistics.Estimate.Value;

/**
 * What is certain about a group of whom some have not answered: the share if none of them is a hit, and if all are:
 * <pre>x/N … (x + N − n)/N</pre>
 * Nothing is supposed of those who are silent. Source: Manski (1989), J. Hum. Resour. 24:343–360.
 *
 * @param responseRate n/N
 * @param share from the lowest possible to the highest
 */
public record CertainBounds(double responseRate, Interval share) {

    /**
     * The bounds.
     *
     * @param x the hits among the answers
     * @param answered the answers, n
     * @param invited who was to answer, N
     * @return the bounds, also for no answers; missing with {@code NO_DATA} if nobody was to answer, with
     *     {@code NOT_A_PART} unless 0 ≤ x ≤ n ≤ N
     */
    public static Estimate<CertainBounds> of(long x, long answered, long invited) {
        if (x < 0 || x > answered || answered > invited) {
            return new Missing<>(Reason.NOT_A_PART);
        }
        if (invited == 0) {
            return new Missing<>(Reason.NO_DATA);
        }
        double all = invited;
        return new Value<>(new CertainBounds(answered / all, new Interval(x / all, (x + (invited - answered)) / all)));
    }
}
