package se.lyhord.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import se.lyhord.statistics.Estimate.Missing;
import se.lyhord.statistics.Estimate.Reason;
import se.lyhord.statistics.Estimate.Value;

/**
 * Weighted means of the dimensions of a composite index, with weights that are brought to the sum of 1. Source:
 * OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 6.
 */
public enum CompositeMean {

    /** Σ wᵢvᵢ: a low dimension is made up for by a high one. */
    ARITHMETIC {
        @Override
        double of(double[] values, double[] weights) {
            return sum(values, weights);
        }
    },

    /** Π vᵢ^wᵢ: a low dimension is made up for in part; 0 as soon as one dimension is. */
    GEOMETRIC {
        @Override
        double of(double[] values, double[] weights) {
            return Math.exp(sum(Arrays.stream(values).map(Math::log).toArray(), weights));
        }
    },

    /** 1/Σ(wᵢ/vᵢ): a low dimension is hardly made up for; 0 as soon as one dimension is. */
    HARMONIC {
        @Override
        double of(double[] values, double[] weights) {
            return 1 / sum(Arrays.stream(values).map(value -> 1 / value).toArray(), weights);
        }
    };

    abstract double of(double[] values, double[] weights);

    /**
     * The mean of dimensions.
     *
     * @param values the dimensions, all on one scale
     * @param weights how much each counts, 0 or more
     * @return the mean; missing with {@code NO_DATA} if nothing has a weight, with {@code NEGATIVE} for a geometric or
     *     harmonic mean of a value under 0. What has the weight 0 is left out
     * @throws IllegalArgumentException for another number of weights than of values, for a negative weight, for NaN and
     *     infinity
     */
    public Estimate<Double> of(List<Double> values, List<Double> weights) {
        Finite.requireAsMany(weights.size(), values.size());
        if (Arrays.stream(Finite.numbers(weights)).anyMatch(weight -> weight < 0)) {
            throw new IllegalArgumentException("a weight is 0 or more, unlike one of " + weights);
        }
        Finite.numbers(values);
        int[] counted = IntStream.range(0, values.size())
                .filter(i -> weights.get(i) > 0)
                .toArray();
        double[] theirs = Arrays.stream(counted).mapToDouble(values::get).toArray();
        return weighted(theirs, Arrays.stream(counted).mapToDouble(weights::get).toArray());
    }

    /**
     * The mean of dimensions of which some may be missing; then the whole is, for the reason of the first of them.
     *
     * @throws IllegalArgumentException as {@link #of(List, List)}
     */
    public Estimate<Double> ofAll(List<Estimate<Double>> values, List<Double> weights) {
        List<Double> present = new ArrayList<>();
        for (Estimate<Double> value : values) {
            switch (value) {
                case Value<Double>(Double number) -> present.add(number);
                case Missing<Double> missing -> {
                    return missing;
                }
            }
        }
        return of(present, weights);
    }

    private Estimate<Double> weighted(double[] values, double[] weights) {
        if (values.length == 0) {
            return new Missing<>(Reason.NO_DATA);
        }
        double least = Arrays.stream(values).min().orElseThrow();
        if (this != ARITHMETIC && least <= 0) {
            return least < 0 ? new Missing<>(Reason.NEGATIVE) : new Value<>(0.0);
        }
        double largest = Arrays.stream(weights).max().orElseThrow();
        double[] scaled = Arrays.stream(weights).map(weight -> weight / largest).toArray();
        double all = Arrays.stream(scaled).sum();
        return new Value<>(
                of(values, Arrays.stream(scaled).map(weight -> weight / all).toArray()));
    }

    private static double sum(double[] values, double[] weights) {
        return IntStream.range(0, values.length)
                .mapToDouble(i -> values[i] * weights[i])
                .sum();
    }
}
