package se.lyhord.statistics;

/**
 * How much larger the first of two shares is than the second.
 *
 * @param value the difference, from −1 to 1
 * @param interval its confidence interval
 * @param pValue how often chance alone would make a difference at least as large: below 1 − level if, and only if, the
 *     interval leaves 0 out
 */
public record Difference(double value, Interval interval, double pValue) {}
