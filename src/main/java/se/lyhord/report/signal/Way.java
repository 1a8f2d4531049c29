package se.lyhord.report.signal;

import se.lyhord.statistics.Trend;

/** Which way a difference goes, and whether that is the better one. */
public enum Way {
    BETTER_UP("▲"),
    BETTER_DOWN("▼"),
    WORSE_UP("▲"),
    WORSE_DOWN("▼"),
    LEVEL("■");

    private final String sign;

    Way(String sign) {
        this.sign = sign;
    }

    static Way of(double difference, boolean higherIsBetter) {
        if (difference == 0) {
            return LEVEL;
        }
        if (difference > 0) {
            return higherIsBetter ? BETTER_UP : WORSE_UP;
        }
        return higherIsBetter ? WORSE_DOWN : BETTER_DOWN;
    }

    static Way of(Trend.Direction direction, boolean higherIsBetter) {
        return switch (direction) {
            case RISING -> of(1, higherIsBetter);
            case FALLING -> of(-1, higherIsBetter);
            case LEVEL -> LEVEL;
        };
    }

    /** Up, down or level, for eyes; words stand beside it. */
    public String sign() {
        return sign;
    }
}
