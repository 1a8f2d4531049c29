package se.lyhord.statistics;

import java.math.BigInteger;
import java.util.stream.IntStream;

/** Probabilities by adding up, in the plainest way. */
final class Counting {

    private Counting() {}

    /** P(from ≤ X ≤ to) for X binomial. */
    static double probability(int n, double p, int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToDouble(k -> choose(n, k).doubleValue() * Math.pow(p, k) * Math.pow(1 - p, n - k))
                .sum();
    }

    /** P(from ≤ X ≤ to) for X hypergeometric. */
    static double probability(int population, int hits, int asked, int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToDouble(k -> choose(hits, k)
                                .multiply(choose(population - hits, asked - k))
                                .doubleValue()
                        / choose(population, asked).doubleValue())
                .sum();
    }

    /** How many subsets of k there are of n. */
    static BigInteger choose(int n, int k) {
        BigInteger product = BigInteger.ONE;
        if (k < 0 || k > n) {
            return BigInteger.ZERO;
        }
        for (int i = 0; i < k; i++) {
            product = product.multiply(BigInteger.valueOf(n - i)).divide(BigInteger.valueOf(i + 1));
        }
        return product;
    }
}
