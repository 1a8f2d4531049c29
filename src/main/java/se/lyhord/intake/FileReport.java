package se.lyhord.intake;

/**
 * What became of a file.
 *
 * @param file which
 * @param landed its rows that are in
 * @param refused how many refusals there were; a row with two faults counts twice
 */
public record FileReport(ImportFile file, Staging.Landed landed, long refused) {

    /** One line for the terminal, in Swedish and English. */
    public String line() {
        return "%-18s %6d nya/new, %6d ändrade/changed, %6d oförändrade/unchanged, %6d avvisade/refused"
                .formatted(file.fileName(), landed.inserted(), landed.updated(), landed.unchanged(), refused);
    }
}
