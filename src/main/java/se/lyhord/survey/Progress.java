package se.lyhord.survey;

/**
 * How many have answered, told in steps, so that nobody can follow one young person's handing in.
 *
 * @param from at least so many
 * @param to at most so many
 */
public record Progress(int from, int to) {

    /** Fewer than five; five to nine; then by tens. */
    static Progress of(int submitted) {
        if (submitted < 5) {
            return new Progress(0, 4);
        }
        if (submitted < 10) {
            return new Progress(5, 9);
        }
        var from = submitted / 10 * 10;
        return new Progress(from, from + 9);
    }
}
