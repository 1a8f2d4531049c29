package se.lyhord.intake;

/**
 * A column of an import file.
 *
 * @param name as in the header line
 * @param form what a cell holds
 * @param isRequired whether an empty cell is refused
 */
record Column(String name, CellForm form, boolean isRequired) {

    static Column required(String name, CellForm form) {
        return new Column(name, form, true);
    }

    static Column optional(String name, CellForm form) {
        return new Column(name, form, false);
    }
}
