package se.lyhord.statistics;

/**
 * Whether a share rises or falls over ordered groups.
 *
 * @param direction where the shares go, whatever chance could do
 * @param pValue how often chance alone would make at least as much of a trend, up or down
 * @param test what the p-value comes from
 */
public record Trend(Direction direction, double pValue, Test test) {

    /** Where it goes. */
    public enum Direction {
        RISING,
        FALLING,
        LEVEL;

        static Direction of(double slope) {
            return slope == 0 ? LEVEL : slope > 0 ? RISING : FALLING;
        }
    }

    /** Which of the two tests. */
    public enum Test {
        NORMAL,
        EXACT
    }
}
