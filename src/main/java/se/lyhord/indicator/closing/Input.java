package se.lyhord.indicator.closing;

/**
 * What was counted: the rows of a table as they stood for the quarter.
 *
 * @param source name of the table
 * @param rows how many
 * @param sha256 over the rows, each as text, in the order of their texts
 */
public record Input(String source, long rows, String sha256) {}
