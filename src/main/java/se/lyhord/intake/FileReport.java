package se.lyhord.intake;

/**
 * What became of a file.
 *
 * @param file which
 * @param landed its rows that are in
 * @param refused how many refusals there were; a row with two faults counts twice
 */
public record FileReport(ImportFile file, Staging.Landed landed, long refused) {

    /** One line for the terminal. */
    public String line() {
        return "%-18s %6d new, %6d changed, %6d unchanged, %6d refused"
                .formatted(file.fileName(), landed.inserted(), landed.updated(), landed.unchanged(), refused);
    }
}
