package se.lyhord.statistics;

/** The scale on which shares are held against a target. */
public enum FunnelScale {

    /** Shares as they are, with the error √(θ(1 − θ)/n). */
    NATURAL {
        @Override
        double of(double share) {
            return share;
        }

        @Override
        double error(double target, double n) {
            return Math.sqrt(target * (1 - target) / n);
        }

        @Override
        Interval around(double target, double reach) {
            return new Interval(target - reach, target + reach);
        }
    },

    /** asin √p, with the error 1/(2√n) wherever the target is; limits end at 0 and 1. */
    ARCSINE {
        @Override
        double of(double share) {
            return Math.asin(Math.sqrt(share));
        }

        @Override
        double error(double target, double n) {
            return 1 / (2 * Math.sqrt(n));
        }

        @Override
        Interval around(double target, double reach) {
            return new Interval(share(of(target) - reach), share(of(target) + reach));
        }

        private double share(double angle) {
            double sine = Math.sin(Math.clamp(angle, 0.0, Math.PI / 2));
            return sine * sine;
        }
    };

    abstract double of(double share);

    abstract double error(double target, double n);

    abstract Interval around(double target, double reach);
}
