package se.lyhord.statistics;

import java.util.Arrays;

/** Mean, variance and quantiles of observations. */
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

    /** By linear interpolation between the order statistics at (n − 1)p: type 7 of Hyndman and Fan (1996). */
    static double quantile(double[] values, double p) {
        double[] sorted = Arrays.stream(values).sorted().toArray();
        double place = (sorted.length - 1) * p;
        int low = (int) Math.floor(place + 4 * Math.ulp(place));
        int high = Math.min(low + 1, sorted.length - 1);
        double part = Math.max(0, place - low);
        return sorted[low] + part * (sorted[high] - sorted[low]);
    }

    /** Means of moving ranges are of these. */
    static double[] steps(double[] series) {
        double[] steps = new double[series.length - 1];
        Arrays.setAll(steps, i -> Math.abs(series[i + 1] - series[i]));
        return steps;
    }
}
