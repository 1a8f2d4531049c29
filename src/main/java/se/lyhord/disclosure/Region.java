package se.lyhord.disclosure;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

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

    /** More than two apart two genders never are: that takes a block in which neighbours of both meet. */
    private static final int APART = 2;

    /** By the genders that a block has, as bits, the people of each. */
    private final Block[][] people;

    private Region(Block[][] people) {
        this.people = people;
    }

    static Region nobody(int questions) {
        Block[][] people = new Block[1 << GENDERS][GENDERS];
        Arrays.stream(people).forEach(row -> Arrays.fill(row, Block.nobody(questions)));
        return new Region(people);
    }

    /** With one more block, by gender. */
    Region plus(List<Block> block) {
        Region sum = copy();
        int has = 0;
        for (int gender = 0; gender < GENDERS; gender++) {
            has |= block.get(gender).isNobody() ? 0 : 1 << gender;
        }
        for (int gender = 0; gender < GENDERS; gender++) {
            sum.people[has][gender] = sum.people[has][gender].plus(block.get(gender));
        }
        return sum;
    }

    Region plus(Region other) {
        return combined(other, 1);
    }

    /** Without a part of it, of whole blocks. */
    Region minus(Region part) {
        return combined(part, -1);
    }

    /** Whether every group that can be worked out may be told of, if the blocks may. */
    boolean isSafe(SensitivityRule rule) {
        for (int men = -APART; men <= APART; men++) {
            for (int others = -APART; others <= APART; others++) {
                if (!isSafe(rule, new int[] {0, men, others})) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Numbers that no block can have give no group. */
    private boolean isSafe(SensitivityRule rule, int[] numbers) {
        Block group = Block.nobody(people[0][0].questions());
        for (Block[] sameGenders : people) {
            int[] there = IntStream.range(0, GENDERS)
                    .filter(gender -> !sameGenders[gender].isNobody())
                    .toArray();
            int highest =
                    Arrays.stream(there).map(gender -> numbers[gender]).max().orElse(0);
            int lowest =
                    Arrays.stream(there).map(gender -> numbers[gender]).min().orElse(0);
            if (highest - lowest > 1) {
                return true;
            }
            if (highest > lowest) {
                for (int gender : there) {
                    group = numbers[gender] == highest ? group.plus(sameGenders[gender]) : group;
                }
            }
        }
        return rule.isSafe(group);
    }

    private Region copy() {
        return new Region(Arrays.stream(people).map(Block[]::clone).toArray(Block[][]::new));
    }

    private Region combined(Region other, int sign) {
        Region sum = copy();
        for (int has = 0; has < people.length; has++) {
            for (int gender = 0; gender < GENDERS; gender++) {
                Block mine = people[has][gender];
                Block theirs = other.people[has][gender];
                sum.people[has][gender] = sign > 0 ? mine.plus(theirs) : mine.minus(theirs);
            }
        }
        return sum;
    }
}
