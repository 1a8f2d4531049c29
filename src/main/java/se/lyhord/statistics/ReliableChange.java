package se.lyhord.statistics;

import se.lyhord.statistics.Estimate.Missing;
import se.lyhord.statistics.Estimate.Reason;
import se.lyhord.statistics.Estimate.Value;

/**
 * Whether one person's score changed by more than the instrument's own unreliability:
 * <pre>(after − before)/(√2 SEM),  SEM = s √(1 − r)</pre>
 * with s and r as published for the instrument. Source: Jacobson and Truax (1991), J. Consult. Clin. Psychol. 59:12–19.
 *
 * @param measurementError SEM
 * @param differenceError √2 SEM
 * @param index the change in such errors; below 0 for a lower score
 * @param leastReliable the smallest change that is reliable, 1.96 √2 SEM
 */
public record ReliableChange(double measurementError, double differenceError, double index, double leastReliable) {

    private static final double RELIABLE = 1.96;

    /**
     * The change between two scores.
     *
     * @param deviation the instrument's standard deviation, s
     * @param reliability the instrument's, r
     * @return missing with {@code ZERO_VARIANCE} where the instrument makes no error: any change is one
     * @throws IllegalArgumentException for a deviation below 0, a reliability beyond 0 and 1, NaN and infinity
     */
    public static Estimate<ReliableChange> of(double before, double after, double deviation, double reliability) {
        if (!(deviation >= 0 && reliability >= 0 && reliability <= 1)) {
            throw new IllegalArgumentException(
                    "no instrument has the deviation " + deviation + " and the reliability " + reliability);
        }
        double change = Finite.number(after) - Finite.number(before);
        double error = Finite.number(deviation) * Math.sqrt(1 - reliability);
        if (error == 0) {
            return new Missing<>(Reason.ZERO_VARIANCE);
        }
        double ofDifference = Math.sqrt(2) * error;
        return new Value<>(new ReliableChange(error, ofDifference, change / ofDifference, RELIABLE * ofDifference));
    }

    /** Whether the change is more than 1.96 errors, up or down. */
    public boolean isReliable() {
        return Math.abs(index) > RELIABLE;
    }
}
