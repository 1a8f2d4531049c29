package se.lyhord.statistics;

import java.util.Arrays;

/**
 * The nine usual ways to take a quantile of few observations, numbered as in Hyndman and Fan (1996), Am. Stat.
 * 50:361–365, and in R's {@code quantile(type = …)}: with j + γ = np + m,
 * <pre>Q(p) = x₍ⱼ₎ + γ (x₍ⱼ₊₁₎ − x₍ⱼ₎)</pre>
 * where m is each type's own, and the first three take γ as 0, ½ or 1.
 */
public enum QuantileType {
    TYPE_1,
    TYPE_2,
    TYPE_3,
    TYPE_4,
    TYPE_5,
    TYPE_6,
    /** That of R and of spreadsheets where nothing else is said. */
    TYPE_7,
    TYPE_8,
    TYPE_9;

    /** What a sum of products may be off by, as R has it. */
    private static final double FUZZ = 4 * Math.ulp(1.0);

    /**
     * The type of a number.
     *
     * @throws IllegalArgumentException for a number that is not from 1 to 9
     */
    public static QuantileType of(int number) {
        if (number < 1 || number > values().length) {
            throw new IllegalArgumentException("quantiles are of types 1 to 9, not " + number);
        }
        return values()[number - 1];
    }

    /** The quantile at p, from 0 to 1, of one observation or more. */
    double at(double p, double[] values) {
        double[] sorted = Arrays.stream(values).sorted().toArray();
        double place = sorted.length * p + shift(p);
        long below = (long) Math.floor(place + FUZZ);
        double part = place - below;
        double step = step(below, Math.abs(part) < FUZZ ? 0 : part);
        double low = sorted[Math.clamp(below - 1, 0, sorted.length - 1)];
        double high = sorted[Math.clamp(below, 0, sorted.length - 1)];
        return low + step * (high - low);
    }

    private double shift(double p) {
        return switch (this) {
            case TYPE_1, TYPE_2, TYPE_4 -> 0;
            case TYPE_3 -> -0.5;
            case TYPE_5 -> 0.5;
            case TYPE_6 -> p;
            case TYPE_7 -> 1 - p;
            case TYPE_8 -> (p + 1) / 3;
            case TYPE_9 -> p / 4 + 0.375;
        };
    }

    private double step(long below, double part) {
        return switch (this) {
            case TYPE_1 -> part == 0 ? 0 : 1;
            case TYPE_2 -> part == 0 ? 0.5 : 1;
            case TYPE_3 -> part == 0 && below % 2 == 0 ? 0 : 1;
            case TYPE_4, TYPE_5, TYPE_6, TYPE_7, TYPE_8, TYPE_9 -> part;
        };
    }
}
