package se.lyhord.statistics;

import se.lyhord.statistics.Estimate.Missing;
import se.lyhord.statistics.Estimate.Reason;
import se.lyhord.statistics.Estimate.Value;

/**
 * McNemar's test of yes and no before and after by the same people, from those alone who changed: under chance as many
 * one way as the other.
 * <pre>p = min(1, 2 P(X ≤ min(b, c))),  mid-p = 2 P(X < min(b, c)) + P(X = min(b, c)),  X binomial with b + c and ½</pre>
 * and mid-p = 1 − ½ P(X = b) for b = c, which is ½ where nobody changed. Source: Fagerland, Lydersen and Laake (2013),
 * BMC Med. Res. Methodol. 13:91.
 *
 * @param exact the exact two-sided p-value, 1 where nobody changed
 * @param mid the two-sided mid-p
 */
public record McNemar(double exact, double mid) {

    /**
     * The test.
     *
     * @param b who went from yes to no
     * @param c who went from no to yes
     * @return missing with {@code NOT_A_PART} for a negative count, with {@code TOO_LARGE} for more than ten billion
     */
    public static Estimate<McNemar> of(long b, long c) {
        if (b < 0 || c < 0) {
            return new Missing<>(Reason.NOT_A_PART);
        }
        if (b > Binomial.MOST || c > Binomial.MOST - b) {
            return new Missing<>(Reason.TOO_LARGE);
        }
        Binomial changes = new Binomial(b + c, 0.5);
        long fewer = Math.min(b, c);
        double upTo = changes.upTo(fewer);
        double below = changes.upTo(fewer - 1);
        double mid = b == c ? 1 - (upTo - below) / 2 : upTo + below;
        return new Value<>(new McNemar(Math.min(1, 2 * upTo), mid));
    }
}
