package se.lyhord.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The rules of seven, by which a run of points in a series is more than chance. Each point of such a run is flagged.
 * Source: NHS England, Making Data Count.
 */
public final class RunRules {

    private static final int SEVEN = 7;

    private RunRules() {}

    /**
     * Runs of seven points or more on one side of the line. A point on the line breaks a run.
     *
     * @return in the order of the series; none for fewer than seven points
     * @throws IllegalArgumentException for NaN and infinity
     */
    public static List<Run> oneSide(List<Double> values, double line) {
        Finite.number(line);
        double[] numbers = Finite.numbers(values);
        int[] sides = IntStream.range(0, numbers.length)
                .map(i -> Double.compare(numbers[i] + 0.0, line + 0.0))
                .toArray();
        return runs(sides, SEVEN, 0);
    }

    /**
     * Trends: seven points or more of which each is higher than the one before, or each lower. A neighbour that is
     * equal breaks a trend.
     *
     * @return in the order of the series; none for fewer than seven points
     * @throws IllegalArgumentException for NaN and infinity
     */
    public static List<Run> trends(List<Double> values) {
        double[] numbers = Finite.numbers(values);
        int[] steps = IntStream.range(1, numbers.length)
                .map(i -> Double.compare(numbers[i] + 0.0, numbers[i - 1] + 0.0))
                .toArray();
        return runs(steps, SEVEN - 1, 1);
    }

    /** Signs other than 0 that are alike and follow each other, so many at least; each spans one point and more. */
    private static List<Run> runs(int[] signs, int least, int more) {
        List<Run> runs = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= signs.length; i++) {
            if (i == signs.length || signs[i] != signs[first]) {
                if (i - first >= least && signs[first] != 0) {
                    runs.add(new Run(first, i - 1 + more, signs[first] > 0));
                }
                first = i;
            }
        }
        return runs;
    }
}
