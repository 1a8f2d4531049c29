package se.lyhord.disclosure;

/** Values of variables, over one denominator greater than 0. */
final class RationalPoint {

    private final long[] numerators;
    private final long denominator;

    RationalPoint(long[] numerators, long denominator) {
        this.numerators = numerators;
        this.denominator = denominator;
    }

    boolean isWhole(int variable) {
        return numerators[variable] % denominator == 0;
    }

    long floor(int variable) {
        return Math.floorDiv(numerators[variable], denominator);
    }

    long ceiling(int variable) {
        return Math.ceilDiv(numerators[variable], denominator);
    }

    boolean areEqual(int one, int other) {
        return numerators[one] == numerators[other];
    }

    double value(int variable) {
        return (double) numerators[variable] / denominator;
    }
}
