package se.lyhord.statistics;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.special.Erf;

/** The normal distribution of mean 0 and variance 1. */
final class StandardNormal {

    /** Two-sided 95 %. */
    static final double Z_95 = 1.959963984540054;

    /** Two-sided 99.8 %. */
    static final double Z_998 = 3.090232306167813;

    private static final double USUAL_LEVEL = 0.95;

    private StandardNormal() {}

    /** Where the middle part of this probability ends. */
    static double reach(double level) {
        return level == USUAL_LEVEL ? Z_95 : new NormalDistribution().inverseCumulativeProbability((1 + level) / 2);
    }

    /** The probability of being at least as far from 0 as z, on either side. */
    static double twoSided(double z) {
        return Erf.erfc(Math.abs(z) / Math.sqrt(2));
    }
}
