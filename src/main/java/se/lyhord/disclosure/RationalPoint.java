package se.lyhord.disclosure;

/** Values of variables, over one denominator greater than 0. */
record RationalPoint(long[] numerators, long denominator) {

    boolean isWhole(int variable) {
        return numerators[variable] % denominator == 0;
    }

    long floor(int variable) {
        return Math.floorDiv(numerators[variable], denominator);
    }

    long ceiling(int variable) {
        return Math.ceilDiv(numerators[variable], denominator);
    }

    double value(int variable) {
        return (double) numerators[variable] / denominator;
    }
}
