package se.lyhord.disclosure;

import java.util.List;

/**
 * A part of the tree whose women, men and others are each known, and whose people are known block by block, without
 * gender: a two-way table of which the margins are published. What can be worked out of it is a whole block, or for some
 * choice of a whole number for each gender the cells that have the higher of two numbers that follow each other in each
 * block. So it is enough to know the sums of blocks that have people of the same genders.
 *
 * <p>Whoever works a group out adds margins up: a number times each gender's margin and one times each block's. A cell's
 * number is then that of its gender plus that of its block, and must be 1 in the group and 0 outside; empty cells may have
 * any. Blocks of one gender are known as they are, and where all of a block's genders have the same number, the block is
 * in whole or not at all. Checked against exact row reduction in {@code RandomTreesTest}.
 */
final class Region {

    private static final int GENDERS = Place.Gender.values().length;
    private static final int PATTERNS = 1 << GENDERS;

    /** Two genders that meet in no block can be two apart, if both meet the third; no others are more than one apart. */
    private static final int[][] HIGHER = higher();

    private static final int IMPOSSIBLE = -1;

    /** Of the people and of those who met each question. */
    private final int counts;

    /** By the genders that a block has, as bits, and by gender. */
    private final long[] sums;

    private Region(int counts, long[] sums) {
        this.counts = counts;
        this.sums = sums;
    }

    static Region nobody(int questions) {
        return new Region(1 + questions, new long[PATTERNS * GENDERS * (1 + questions)]);
    }

    /** Takes one more block in, by gender. */
    void add(List<Block> block) {
        int has = 0;
        for (int gender = 0; gender < GENDERS; gender++) {
            has |= block.get(gender).isNobody() ? 0 : 1 << gender;
        }
        for (int gender = 0; gender < GENDERS; gender++) {
            int at = place(has, gender);
            sums[at] += block.get(gender).people();
            for (int question = 0; question < counts - 1; question++) {
                sums[at + 1 + question] += block.get(gender).met(question);
            }
        }
    }

    /** Takes all blocks of another in. */
    void add(Region other) {
        for (int at = 0; at < sums.length; at++) {
            sums[at] += other.sums[at];
        }
    }

    /** Without a part of it, of whole blocks. */
    Region minus(Region part) {
        long[] rest = sums.clone();
        for (int at = 0; at < rest.length; at++) {
            rest[at] -= part.sums[at];
        }
        return new Region(counts, rest);
    }

    /** Whether every group that can be worked out may be told of, if the blocks may. */
    boolean isSafe(SensitivityRule rule) {
        for (int[] higher : HIGHER) {
            if (!isSafe(rule, higher)) {
                return false;
            }
        }
        return true;
    }

    /** Numbers that no block can have give no group. */
    private boolean isSafe(SensitivityRule rule, int[] higher) {
        long people = 0;
        long[] met = new long[counts - 1];
        for (int has = 0; has < PATTERNS; has++) {
            if (higher[has] != 0 && isThere(has)) {
                if (higher[has] == IMPOSSIBLE) {
                    return true;
                }
                for (int gender = 0; gender < GENDERS; gender++) {
                    if ((higher[has] & 1 << gender) != 0) {
                        int at = place(has, gender);
                        people += sums[at];
                        for (int question = 0; question < met.length; question++) {
                            met[question] += sums[at + 1 + question];
                        }
                    }
                }
            }
        }
        return people == 0 || rule.isSafe(new Block(people, met));
    }

    /** By choice of numbers, and by the genders of a block, those with the higher number; none where all have the same. */
    private static int[][] higher() {
        int[][] numbers = {
            {1, 0, 0}, {0, 1, 0}, {0, 0, 1}, {0, 1, 1}, {1, 0, 1}, {1, 1, 0},
            {0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}
        };
        int[][] higher = new int[numbers.length][PATTERNS];
        for (int choice = 0; choice < numbers.length; choice++) {
            for (int has = 1; has < PATTERNS; has++) {
                higher[choice][has] = higher(has, numbers[choice]);
            }
        }
        return higher;
    }

    private static int higher(int has, int[] numbers) {
        int highest = Integer.MIN_VALUE;
        int lowest = Integer.MAX_VALUE;
        int holders = 0;
        for (int gender = 0; gender < GENDERS; gender++) {
            if ((has & 1 << gender) != 0) {
                holders = numbers[gender] > highest ? 0 : holders;
                highest = Math.max(highest, numbers[gender]);
                lowest = Math.min(lowest, numbers[gender]);
                holders |= numbers[gender] == highest ? 1 << gender : 0;
            }
        }
        return highest == lowest ? 0 : highest - lowest == 1 ? holders : IMPOSSIBLE;
    }

    private boolean isThere(int has) {
        return sums[place(has, Integer.numberOfTrailingZeros(has))] > 0;
    }

    private int place(int has, int gender) {
        return (has * GENDERS + gender) * counts;
    }
}
