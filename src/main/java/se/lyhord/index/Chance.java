package se.lyhord.index;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.apache.commons.math3.distribution.BetaDistribution;
import org.apache.commons.math3.random.AbstractRandomGenerator;
import se.lyhord.statistics.Share;

/**
 * Chance that can be repeated: the generator {@code L64X128MixRandom} of {@code java.util.random}, begun at a seed. The
 * same seed gives the same draws on every machine.
 */
final class Chance {

    private static final String GENERATOR = "L64X128MixRandom";
    /** Jeffreys' prior: as if half a person more had been counted on each side. */
    private static final double PRIOR = 0.5;

    private final RandomGenerator generator;

    Chance(long seed) {
        generator = RandomGeneratorFactory.of(GENERATOR).create(seed);
    }

    /** Evenly from 0 up to but not with 1. */
    double even() {
        return generator.nextDouble();
    }

    /** One of so many, from 0. */
    int oneOf(int choices) {
        return generator.nextInt(choices);
    }

    /** Shares that may lie behind counts: a beta distribution, x + ½ against n − x + ½. */
    BetaDistribution sharesBehind(Share count) {
        var met = Math.min(count.numerator(), count.denominator());
        return new BetaDistribution(new ForDistributions(generator), met + PRIOR, count.denominator() - met + PRIOR);
    }

    /** The same generator as Commons Math takes it. */
    private static final class ForDistributions extends AbstractRandomGenerator {

        private final transient RandomGenerator generator;

        ForDistributions(RandomGenerator generator) {
            this.generator = generator;
        }

        @Override
        public void setSeed(long seed) {
            throw new UnsupportedOperationException("the seed is set once, so that draws can be repeated");
        }

        @Override
        public double nextDouble() {
            return generator.nextDouble();
        }
    }
}
