package se.lyhord.disclosure;

/** What a reader can know of a table beside what is published of it. */
public enum Insight {
    /**
     * Cells of nobody are always shown, so a withheld one holds somebody. Such cells are then never withheld: often it is
     * known that they must be empty, as the girls of a home for boys.
     */
    EMPTY_CELLS_ARE_SHOWN,

    /** Who is the only one in a cell knows its count. */
    OWN_CELL
}
