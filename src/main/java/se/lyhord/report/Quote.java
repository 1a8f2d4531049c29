package se.lyhord.report;

/**
 * A released figure that a notice quotes: a reference, never a number.
 *
 * @param indicator its code
 * @param node the home, or a node above it
 */
public record Quote(String indicator, String node) {}
