package se.lyhord.disclosure;

import java.util.Arrays;
import java.util.List;

/**
 * A group of people as one question is told of them, or several that the same people answered: a raw count, not yet
 * judged, which must not leave the system as it is.
 */
public final class Block {

    private final long people;
    private final long[] met;

    /**
     * Counts.
     *
     * @param people the group's number, 0 or more
     * @param met of each question how many met it
     */
    public Block(long people, long... met) {
        this.people = people;
        this.met = met.clone();
    }

    /** Several questions that were put to the same people. */
    static Block of(List<Count> counts) {
        return new Block(
                counts.getFirst().denominator(),
                counts.stream().mapToLong(Count::numerator).toArray());
    }

    static Block nobody(int questions) {
        return new Block(0, new long[questions]);
    }

    /** Its number. */
    public long people() {
        return people;
    }

    /** How many met a question. */
    long met(int question) {
        return met[question];
    }

    int questions() {
        return met.length;
    }

    boolean isNobody() {
        return people == 0;
    }

    /** Whether it can be another one with more people, each of whom met a question or did not. */
    boolean isMoreThan(Block other) {
        Block more = minus(other);
        return more.people > 0 && Arrays.stream(more.met).allMatch(count -> count >= 0 && count <= more.people);
    }

    /** This one and another without anybody in common. */
    public Block plus(Block other) {
        return combined(other, 1);
    }

    /** What is left without a part of it. */
    public Block minus(Block part) {
        return combined(part, -1);
    }

    private Block combined(Block other, int sign) {
        long[] both = new long[met.length];
        for (int question = 0; question < both.length; question++) {
            both[question] = met[question] + sign * other.met[question];
        }
        return new Block(people + sign * other.people, both);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Block block && people == block.people && Arrays.equals(met, block.met);
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(people) + Arrays.hashCode(met);
    }

    /** Without numbers: they are not judged. */
    @Override
    public String toString() {
        return "block";
    }
}
