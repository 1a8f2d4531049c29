package se.lyhord.intake;

import org.jspecify.annotations.Nullable;

/**
 * A column of an import file.
 *
 * @param name as in the header line
 * @param form what a cell holds
 * @param isRequired whether an empty cell is refused
 * @param absent what is staged for every row of a file that does not have the column; null where each file must have it
 */
record Column(
        String name,
        CellForm form,
        boolean isRequired,
        @Nullable String absent) {

    static Column required(String name, CellForm form) {
        return new Column(name, form, true, null);
    }

    static Column optional(String name, CellForm form) {
        return new Column(name, form, false, null);
    }

    /** A column that a file need not have. */
    static Column extra(String name, CellForm form, String absent) {
        return new Column(name, form, false, absent);
    }

    boolean isInEveryFile() {
        return absent == null;
    }
}
