package se.lyhord.statistics;

import se.lyhord.statistics.Estimate.Missing;
import se.lyhord.statistics.Estimate.Reason;
import se.lyhord.statistics.Estimate.Value;

/**
 * How many of a small population that is known are hits, when so many of it were asked at random: the numbers for
 * which neither tail of the hypergeometric distribution is α/2 or less:
 * <pre>{M : P(X ≥ x | M) > α/2 and P(X ≤ x | M) > α/2},  x ≤ M ≤ N − (n − x)</pre>
 * Source: Buonaccorsi (1987), Am. Stat. 41:215–218.
 *
 * @param lower the least number of hits in the population
 * @param upper the largest
 * @param population everybody, N
 */
public record FinitePopulationInterval(long lower, long upper, long population) {

    /**
     * The interval.
     *
     * @param x the hits among those asked
     * @param n who were asked
     * @param population everybody, N
     * @param level the confidence, between 0 and 1, both excluded
     * @return the interval, of one number if all were asked; missing with {@code NO_DATA} where nobody was asked, with
     *     {@code NOT_A_PART} unless 0 ≤ x ≤ n ≤ N, with {@code TOO_LARGE} for more than two billion
     * @throws IllegalArgumentException for a level that is none
     */
    public static Estimate<FinitePopulationInterval> of(long x, long n, long population, double level) {
        BinomialConfidenceInterval.requireLevel(level);
        if (n == 0) {
            return new Missing<>(Reason.NO_DATA);
        }
        if (x < 0 || x > n || n > population) {
            return new Missing<>(Reason.NOT_A_PART);
        }
        if (population > Integer.MAX_VALUE) {
            return new Missing<>(Reason.TOO_LARGE);
        }
        double tail = (1 - level) / 2;
        long most = population - (n - x);
        long lower = Bisection.first(x, most, hits -> of(population, hits, n).from(x) > tail);
        long upper = Bisection.first(
                lower, most, hits -> hits == most || of(population, hits + 1, n).upTo(x) <= tail);
        return new Value<>(new FinitePopulationInterval(lower, upper, population));
    }

    /** The same as shares of the population. */
    public Interval shares() {
        return new Interval((double) lower / population, (double) upper / population);
    }

    private static Hypergeometric of(long population, long hits, long asked) {
        return new Hypergeometric((int) population, (int) hits, (int) asked);
    }
}
