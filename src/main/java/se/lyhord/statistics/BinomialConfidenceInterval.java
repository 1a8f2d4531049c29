package se.lyhord.statistics;

import org.apache.commons.math3.distribution.BetaDistribution;
import se.lyhord.statistics.Estimate.Missing;
import se.lyhord.statistics.Estimate.Reason;
import se.lyhord.statistics.Estimate.Value;

/** Two-sided confidence intervals for a share of {@code x} among {@code n}. */
public enum BinomialConfidenceInterval {

    /**
     * Wilson score interval without continuity correction:
     * <pre>(p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) / (1 + z²/n),  p = x/n</pre>
     * The low end is exactly 0 for x = 0 and the high end exactly 1 for x = n, as the formula gives without rounding.
     * Source: Wilson (1927), J. Am. Stat. Assoc. 22:209–212; method 3 of Newcombe (1998), Stat. Med. 17:857–872.
     */
    WILSON_SCORE {
        @Override
        Interval of(double x, double n, double level) {
            return wilson(x, n, StandardNormal.reach(level));
        }
    },

    /**
     * Clopper–Pearson interval, which holds the share at least as often as its level says:
     * <pre>from the α/2 quantile of Beta(x, n − x + 1) to the 1 − α/2 quantile of Beta(x + 1, n − x)</pre>
     * with 0 as the low end for x = 0 and 1 as the high end for x = n. Source: Clopper and Pearson (1934), Biometrika
     * 26:404–413; method 5 of Newcombe (1998), Stat. Med. 17:857–872.
     */
    CLOPPER_PEARSON(Binomial.MOST) {
        @Override
        Interval of(double x, double n, double level) {
            double tail = (1 - level) / 2;
            return new Interval(x == 0 ? 0 : beta(x, n - x + 1, tail), x == n ? 1 : beta(x + 1, n - x, 1 - tail));
        }
    },

    /**
     * Jeffreys interval, the middle of the posterior under Jeffreys' prior:
     * <pre>the α/2 and 1 − α/2 quantiles of Beta(x + ½, n − x + ½)</pre>
     * with 0 as the low end for x = 0 and 1 as the high end for x = n. Source: Brown, Cai and DasGupta (2001), Stat.
     * Sci. 16:101–133.
     */
    JEFFREYS(Binomial.MOST) {
        @Override
        Interval of(double x, double n, double level) {
            double tail = (1 - level) / 2;
            return new Interval(
                    x == 0 ? 0 : beta(x + 0.5, n - x + 0.5, tail), x == n ? 1 : beta(x + 0.5, n - x + 0.5, 1 - tail));
        }
    },

    /**
     * Agresti–Coull interval, which may reach below 0 and above 1; {@link Interval#clipped()} is for display:
     * <pre>p̃ ± z √(p̃(1 − p̃)/ñ),  ñ = n + z²,  p̃ = (x + z²/2)/ñ</pre>
     * Source: Agresti and Coull (1998), Am. Stat. 52:119–126.
     */
    AGRESTI_COULL {
        @Override
        Interval of(double x, double n, double level) {
            double z = StandardNormal.reach(level);
            double people = n + z * z;
            double share = (x + z * z / 2) / people;
            double reach = z * Math.sqrt(share * (1 - share) / people);
            return new Interval(share - reach, share + reach);
        }
    };

    private static final double USUAL_LEVEL = 0.95;
    private static final double ACCURACY = 1e-15;

    private final long most;

    BinomialConfidenceInterval() {
        this(Long.MAX_VALUE);
    }

    BinomialConfidenceInterval(long most) {
        this.most = most;
    }

    abstract Interval of(double x, double n, double level);

    /**
     * The 95 % interval.
     *
     * @param x how many of the counted
     * @param n how many were counted
     * @return the interval; missing with {@code NO_DATA} for n = 0, with {@code NOT_A_PART} unless 0 ≤ x ≤ n, with
     *     {@code TOO_LARGE} for n of more than ten billion by a quantile of the beta distribution
     */
    public Estimate<Interval> interval(long x, long n) {
        return interval(x, n, USUAL_LEVEL);
    }

    /**
     * The interval of another level.
     *
     * @param level the confidence, between 0 and 1, both excluded
     * @throws IllegalArgumentException for a level that is none
     */
    public Estimate<Interval> interval(long x, long n, double level) {
        requireLevel(level);
        if (n == 0) {
            return new Missing<>(Reason.NO_DATA);
        }
        if (x < 0 || x > n) {
            return new Missing<>(Reason.NOT_A_PART);
        }
        return n > most ? new Missing<>(Reason.TOO_LARGE) : new Value<>(of((double) x, (double) n, level));
    }

    static void requireLevel(double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("a confidence level lies between 0 and 1, not at " + level);
        }
    }

    static Interval wilson(double x, double n, double z) {
        double share = x / n;
        double perPerson = z * z / n;
        double middle = share + perPerson / 2;
        double reach = z * Math.sqrt(share * (1 - share) / n + perPerson / (4 * n));
        double lower = x == 0 ? 0 : (middle - reach) / (1 + perPerson);
        double upper = x == n ? 1 : (middle + reach) / (1 + perPerson);
        return new Interval(lower, upper);
    }

    static double beta(double alpha, double beta, double probability) {
        return new BetaDistribution(null, alpha, beta, ACCURACY).inverseCumulativeProbability(probability);
    }
}
