package se.lyhord.disclosure;

/**
 * When a group of people may be told of, by itself or as the difference of others. What holds for two groups without
 * anybody in common holds for both together, so that only the smallest groups that can be told apart need be judged.
 */
public sealed interface SensitivityRule permits AnswersRule, RecordsRule {

    /** Whether it may be told of; nobody always may. */
    boolean isSafe(Block block);

    /** Whether what is told of a group gives a part of it away to those who know how many that is. */
    boolean isCertainWithin(Block part, Block group);

    /** Groups of so many people or more need not be looked for: they may be told of, as far as their number matters. */
    long soughtUnder();

    /** The fewest people that may be told of. */
    Threshold threshold();
}
