package se.lyhord.disclosure;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.stream.LongStream;

/**
 * What a printed mean tells of the sum of whole scores behind it. With one decimal and up to ten people it is the exact
 * sum. Halves count to both sides, as for a reader who does not know how they are rounded.
 *
 * @param value as printed, 0 or more, its last decimal included: 3.0 is not 3
 * @param people how many answered, at least 1
 */
public record PrintedMean(BigDecimal value, int people) {

    public PrintedMean {
        if (people < 1 || value.signum() < 0) {
            throw new IllegalArgumentException("no mean of %d people is %s".formatted(people, value));
        }
    }

    /**
     * How many sums one printed mean can come from at most: 1 where every print gives its sum away.
     *
     * @param people how many answered, at least 1
     * @param decimals of the print, 0 to 6
     */
    public static long mostSums(int people, int decimals) {
        // from one whole number to the next all ways are seen in which sums can lie around a print
        long prints = BigInteger.TEN.pow(decimals).longValueExact();
        return LongStream.range(prints, 2 * prints)
                .map(print -> new PrintedMean(BigDecimal.valueOf(print, decimals), people).numberOfSums())
                .max()
                .orElseThrow();
    }

    /** The least sum that can be behind it: with s prints between whole numbers, at least (2v − 1) n / 2s. */
    public long leastSum() {
        BigInteger[] least = timesPeople(-1).divideAndRemainder(twicePrints());
        return Math.max(0, least[0].longValueExact() + Math.max(0, least[1].signum()));
    }

    /** The greatest sum that can be behind it: at most (2v + 1) n / 2s. */
    public long greatestSum() {
        return timesPeople(1).divide(twicePrints()).longValueExact();
    }

    private long numberOfSums() {
        return greatestSum() - leastSum() + 1;
    }

    private BigInteger timesPeople(int half) {
        BigInteger twice = value.unscaledValue().shiftLeft(1).add(BigInteger.valueOf(half));
        return twice.multiply(BigInteger.valueOf(people));
    }

    private BigInteger twicePrints() {
        return BigInteger.TEN.pow(value.scale()).shiftLeft(1);
    }
}
