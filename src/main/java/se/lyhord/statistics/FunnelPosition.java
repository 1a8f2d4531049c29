package se.lyhord.statistics;

/** Where a point lies in a funnel. */
public enum FunnelPosition {
    /** Below the lower 99.8 % limit. */
    BELOW_998,
    /** Below the lower 95 % limit, not the lower 99.8 % limit. */
    BELOW_95,
    /** Between the 95 % limits or on them. */
    WITHIN,
    /** Above the upper 95 % limit, not the upper 99.8 % limit. */
    ABOVE_95,
    /** Above the upper 99.8 % limit. */
    ABOVE_998;

    /** Whether it is outside the 95 % limits, be it far or not. */
    public boolean isOutside95() {
        return this != WITHIN;
    }

    /** Whether it is outside the 99.8 % limits. */
    public boolean isOutside998() {
        return this == BELOW_998 || this == ABOVE_998;
    }
}
