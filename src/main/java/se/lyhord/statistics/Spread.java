package se.lyhord.statistics;

import java.util.Arrays;

/** Mean and variance of observations, and the steps between them. */
final class Spread {

    private Spread() {}

    static double mean(double[] values) {
        double about = Arrays.stream(values).sum() / values.length;
        return about + Arrays.stream(values).map(value -> value - about).sum() / values.length;
    }

    /** With n − 1, for two observations or more; exactly 0 if they are alike. */
    static double variance(double[] values) {
        double mean = mean(values);
        if (Arrays.stream(values).allMatch(value -> value == values[0])) {
            return 0;
        }
        return Arrays.stream(values)
                        .map(value -> (value - mean) * (value - mean))
                        .sum()
                / (values.length - 1);
    }

    /** Means of moving ranges are of these. */
    static double[] steps(double[] series) {
        double[] steps = new double[series.length - 1];
        Arrays.setAll(steps, i -> Math.abs(series[i + 1] - series[i]));
        return steps;
    }
}
