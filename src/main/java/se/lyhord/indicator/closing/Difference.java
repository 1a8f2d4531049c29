package se.lyhord.indicator.closing;

/**
 * A value of the homes' own records that a revision changes.
 *
 * @param before numerator and denominator as {@code 3/4}; empty where there was no value
 * @param after the same after the revision; empty where there is none any more
 */
public record Difference(String indicator, String node, String gender, String before, String after) {}
