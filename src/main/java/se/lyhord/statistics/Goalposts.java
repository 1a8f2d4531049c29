package se.lyhord.statistics;

/**
 * The fixed ends of a dimension's scale, so that an index does not move because others do.
 *
 * @param worst what becomes 0
 * @param best what becomes 100
 */
public record Goalposts(double worst, double best) {

    /** The steps of a survey's scale. */
    public static final Goalposts FIVE_STEPS = new Goalposts(1, 5);

    public Goalposts {
        if (!Double.isFinite(worst) || !Double.isFinite(best) || worst == best) {
            throw new IllegalArgumentException("goalposts stand apart, not at " + worst + " and " + best);
        }
    }

    /** The value on the scale from 0 to 100; beyond its ends for a value beyond the goalposts. */
    public double scaled(double value) {
        return 100 * (value - worst) / (best - worst);
    }
}
