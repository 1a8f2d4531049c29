package se.lyhord.indicator.closing;

import java.util.OptionalLong;

/**
 * What was counted: the rows of a table as they stood for the quarter.
 *
 * @param source name of the table
 * @param rows how many; told of no table of answers, where one more would be one who came late
 * @param sha256 over a secret of the quarter and the rows, each as text, in the order of their texts
 */
public record Input(String source, OptionalLong rows, String sha256) {}
