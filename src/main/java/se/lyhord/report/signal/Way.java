package se.lyhord.report.signal;

import se.lyhord.indicator.Direction;
import se.lyhord.statistics.Trend;

/** Which way a difference goes, and whether that is the better one. */
public enum Way {
    BETTER_UP("▲"),
    BETTER_DOWN("▼"),
    WORSE_UP("▲"),
    WORSE_DOWN("▼"),
    /** Higher or upwards, where neither way is the better one. */
    UP("▲"),
    /** Lower or downwards, where neither way is the better one. */
    DOWN("▼"),
    LEVEL("■");

    private final String sign;

    Way(String sign) {
        this.sign = sign;
    }

    static Way of(double difference, Direction direction) {
        if (difference == 0) {
            return LEVEL;
        }
        var isUp = difference > 0;
        return switch (direction) {
            case HIGHER_IS_BETTER -> isUp ? BETTER_UP : WORSE_DOWN;
            case LOWER_IS_BETTER -> isUp ? WORSE_UP : BETTER_DOWN;
            case NEUTRAL -> isUp ? UP : DOWN;
        };
    }

    static Way of(Trend.Direction trend, Direction direction) {
        return switch (trend) {
            case RISING -> of(1, direction);
            case FALLING -> of(-1, direction);
            case LEVEL -> LEVEL;
        };
    }

    /** Up, down or level, for eyes; words stand beside it. */
    public String sign() {
        return sign;
    }
}
