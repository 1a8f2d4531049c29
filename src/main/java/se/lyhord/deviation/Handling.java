package se.lyhord.deviation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What was done after a deviation, or about the remarks of an inspection.
 *
 * @param reportedOn the day on which a deviation was reported onward, by Lex Sarah or to the inspectorate
 * @param measures what was decided; empty where nothing is yet, or another system knows it
 * @param closedOn the day on which the measures were taken, or all remarks were settled
 */
public record Handling(Optional<LocalDate> reportedOn, String measures, Optional<LocalDate> closedOn) {

    /** Nothing so far. */
    public static final Handling NONE = new Handling(Optional.empty(), "", Optional.empty());

    /** The longest text of measures. */
    public static final int LONGEST_TEXT = 2000;

    public Handling {
        measures = measures.strip();
        if (measures.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException(
                    "Measures are told in at most " + LONGEST_TEXT + " characters: " + measures.length());
        }
    }
}
