package se.lyhord.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.univariate.BrentOptimizer;
import org.apache.commons.math3.optim.univariate.SearchInterval;
import org.apache.commons.math3.optim.univariate.UnivariateObjectiveFunction;
import org.apache.commons.math3.util.CombinatoricsUtils;
import se.lyhord.statistics.Estimate.Missing;
import se.lyhord.statistics.Estimate.Reason;
import se.lyhord.statistics.Estimate.Value;

/**
 * The beta-binomial likelihood by mean μ and spread γ = 1/(α + β), where γ = 0 is the binomial one:
 * <pre>Σ over homes: Σ_{j<x} log(μ + jγ) + Σ_{j<n−x} log(1 − μ + jγ) − Σ_{j<n} log(1 + jγ)</pre>
 * As the terms are the same for all homes, each is reckoned once, times the homes that have it.
 */
final class BetaBinomialLikelihood {

    private static final long MOST = 5_000;
    private static final double SMALLEST = Math.log(1e-8);
    private static final double STEP = Math.log(2);
    private static final int STEPS = 54;
    private static final double ROUNDING = 1e-9;

    private final PooledShares shares;

    BetaBinomialLikelihood(PooledShares shares) {
        this.shares = shares;
    }

    /** Where it is highest, if it is so anywhere between no spread and nothing but spread. */
    Estimate<BetaBinomial> highest() {
        List<Share> homes = shares.shares();
        if (homes.stream().anyMatch(home -> home.denominator() > MOST)) {
            return new Missing<>(Reason.TOO_LARGE);
        }
        if (shares.areAlike() || homes.stream().allMatch(home -> home.denominator() == 1)) {
            return new Missing<>(Reason.NO_BETWEEN_VARIANCE);
        }
        if (homes.stream().allMatch(home -> home.part() % home.denominator() == 0)) {
            return new Missing<>(Reason.NO_WITHIN_VARIANCE);
        }
        return new Terms(homes).highest(shares.share());
    }

    /** How many homes have more than j hits, others and people, for each j. */
    private static final class Terms {

        private final double[] hits;
        private final double[] others;
        private final double[] people;
        private final double coefficients;

        Terms(List<Share> homes) {
            hits = beyond(homes, Share::part);
            others = beyond(homes, home -> home.denominator() - home.part());
            people = beyond(homes, Share::denominator);
            coefficients = homes.stream()
                    .mapToDouble(home ->
                            CombinatoricsUtils.binomialCoefficientLog((int) home.denominator(), (int) home.part()))
                    .sum();
        }

        Estimate<BetaBinomial> highest(double share) {
            double best = SMALLEST;
            for (int i = 1; i <= STEPS; i++) {
                double next = SMALLEST + i * STEP;
                best = profile(next) > profile(best) ? next : best;
            }
            double logSpread = new BrentOptimizer(1e-11, 1e-13)
                    .optimize(
                            new UnivariateObjectiveFunction(this::profile),
                            GoalType.MAXIMIZE,
                            new SearchInterval(best - STEP, best + STEP, best),
                            MaxEval.unlimited())
                    .getPoint();
            if (profile(logSpread) <= value(share, 0) + ROUNDING) {
                return new Missing<>(Reason.NO_BETWEEN_VARIANCE);
            }
            double spread = Math.exp(logSpread);
            double mean = bestMean(spread);
            return new Value<>(
                    new BetaBinomial(mean / spread, (1 - mean) / spread, value(mean, spread) + coefficients));
        }

        private double profile(double logSpread) {
            double spread = Math.exp(logSpread);
            return value(bestMean(spread), spread);
        }

        private double value(double mean, double spread) {
            double sum = 0;
            for (int j = 0; j < people.length; j++) {
                sum -= people[j] * Math.log1p(j * spread);
                sum += j < hits.length ? hits[j] * Math.log(mean + j * spread) : 0;
                sum += j < others.length ? others[j] * Math.log(1 - mean + j * spread) : 0;
            }
            return sum;
        }

        /** The likelihood falls ever more steeply with the mean, so it is highest where its slope is 0. */
        private double bestMean(double spread) {
            return Bisection.last(0, 1, mean -> slope(mean, spread) > 0);
        }

        private double slope(double mean, double spread) {
            double sum = 0;
            for (int j = 0; j < hits.length; j++) {
                sum += hits[j] / (mean + j * spread);
            }
            for (int j = 0; j < others.length; j++) {
                sum -= others[j] / (1 - mean + j * spread);
            }
            return sum;
        }

        private static double[] beyond(List<Share> homes, ToLongFunction<Share> number) {
            int most = (int) homes.stream().mapToLong(number).max().orElse(0);
            double[] beyond = new double[most];
            Arrays.setAll(
                    beyond,
                    j -> homes.stream()
                            .filter(home -> number.applyAsLong(home) > j)
                            .count());
            return beyond;
        }
    }
}
