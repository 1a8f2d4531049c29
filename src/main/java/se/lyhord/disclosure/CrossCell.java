package se.lyhord.disclosure;

/** A cell of a table of rows and columns, by their names. */
public record CrossCell(String row, String column) {}
