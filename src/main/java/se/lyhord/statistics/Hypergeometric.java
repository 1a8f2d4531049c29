package se.lyhord.statistics;

import org.apache.commons.math3.distribution.HypergeometricDistribution;

/**
 * The number of hits among those asked, of a population that is known.
 *
 * @param population everybody
 * @param hits the hits among everybody
 * @param asked who were asked
 */
record Hypergeometric(int population, int hits, int asked) {

    private static final double NEGLIGIBLE = 1e-18;

    /** P(X ≤ k). */
    double upTo(long k) {
        return k < mostProbable() ? below(k) : 1 - above(k + 1);
    }

    /** P(X ≥ k). */
    double from(long k) {
        return k > mostProbable() ? above(k) : 1 - below(k - 1);
    }

    private long mostProbable() {
        return (asked + 1L) * (hits + 1L) / (population + 2L);
    }

    /** Adds up from k downwards, which must be on the low side of the most probable. */
    private double below(long k) {
        double sum = 0;
        double term = probability(k);
        for (long at = k; term > NEGLIGIBLE * sum; at--) {
            sum += term;
            term *= (double) at / (hits - at + 1) * ((double) population - hits - asked + at) / (asked - at + 1);
        }
        return sum;
    }

    /** Adds up from k upwards, which must be on the high side of the most probable. */
    private double above(long k) {
        double sum = 0;
        double term = probability(k);
        for (long at = k; term > NEGLIGIBLE * sum; at++) {
            sum += term;
            term *= (double) (hits - at) / (at + 1) * (asked - at) / ((double) population - hits - asked + at + 1);
        }
        return sum;
    }

    private double probability(long k) {
        return new HypergeometricDistribution(null, population, hits, asked).probability((int) k);
    }
}
