package se.lyhord.survey;

import java.util.Optional;

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

    /**
     * A share in whole tens of per cent.
     *
     * @param from at least about so many per cent, 0 to 90
     * @param to at most about so many, 10 to 100
     */
    public record Rate(int from, int to) {}

    /** What share of the invited that is, from the steps alone and rounded outwards; empty where nobody is invited. */
    public Optional<Rate> rate(int invited) {
        if (invited <= 0) {
            return Optional.empty();
        }
        var lower = Math.min(90, from * 100L / invited / 10 * 10);
        var upper = Math.min(100, (to * 100L + invited * 10 - 1) / (invited * 10) * 10);
        return Optional.of(new Rate((int) lower, (int) upper));
    }
}
