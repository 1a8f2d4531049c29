package se.lyhord.demo.data;

import java.util.List;
import java.util.Random;

/** Chance with a fixed seed; {@link Random}, because its algorithm is part of its contract. */
final class Dice {

    private final Random random;

    /** Dice for one purpose and key of their own, so that a change in one home leaves the others as they were. */
    Dice(long seed, String purpose) {
        this.random = new Random(seed * 31 + purpose.hashCode());
    }

    /** A whole number between the two, both included. */
    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    double normal(double standardDeviation) {
        return random.nextGaussian() * standardDeviation;
    }

    /** One of the choices, each as likely; name a choice several times to make it likelier. */
    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** K or M, and rarely X: one X among few answers would withhold K and M at every home. */
    String gender() {
        return chance(0.012) ? "X" : oneOf(List.of("K", "M"));
    }
}
