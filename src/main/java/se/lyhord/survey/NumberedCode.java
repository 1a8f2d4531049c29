package se.lyhord.survey;

/**
 * A code as one slip of a printed sheet, or one paper, bears it.
 *
 * @param number of the slip in its home and round, from 1; it says nothing of whom the slip is for
 * @param code what the slip opens
 */
public record NumberedCode(int number, Code code) {

    public NumberedCode {
        if (number < 1) {
            throw new IllegalArgumentException("Slips are numbered from 1, not: " + number);
        }
    }
}
