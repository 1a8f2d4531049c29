package se.lyhord.statistics;

import org.apache.commons.math3.special.Beta;

/**
 * The number of hits among {@code n}, each with probability {@code p}. By the incomplete beta function, so that no
 * probability passes 1 and counts of billions are no matter.
 */
record Binomial(long n, double p) {

    /** Beyond this the incomplete beta function is neither quick nor exact enough. */
    static final long MOST = 10_000_000_000L;

    /** P(X ≤ k). */
    double upTo(long k) {
        if (k < 0) {
            return 0;
        }
        if (k >= n || p == 0) {
            return 1;
        }
        return p == 1 ? 0 : Beta.regularizedBeta(1 - p, (double) (n - k), (double) (k + 1));
    }

    /** P(X ≥ k). */
    double from(long k) {
        return new Binomial(n, 1 - p).upTo(n - k);
    }

    /** The smallest k with P(X ≤ k) ≥ probability. */
    long quantile(double probability) {
        return Bisection.first(0, n, k -> upTo(k) >= probability);
    }

    /** Twice the smaller tail that holds k, at most 1. */
    double twoSided(long k) {
        return Math.min(1, 2 * Math.min(upTo(k), from(k)));
    }
}
