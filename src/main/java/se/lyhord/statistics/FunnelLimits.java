package se.lyhord.statistics;

/**
 * The limits of a funnel at one size, as the formula gives them, which may be outside 0 and 1.
 *
 * @param inner where 95 % of points lie that are on target
 * @param outer where 99.8 % of them lie
 */
public record FunnelLimits(Interval inner, Interval outer) {

    /** The limits between 0 and 1, for display. */
    public FunnelLimits clipped() {
        return new FunnelLimits(inner.clipped(), outer.clipped());
    }

    /** Where a share lies; on a limit it is within. */
    public FunnelPosition position(double share) {
        if (outer.holds(share)) {
            return inner.holds(share)
                    ? FunnelPosition.WITHIN
                    : share < inner.lower() ? FunnelPosition.BELOW_95 : FunnelPosition.ABOVE_95;
        }
        return share < outer.lower() ? FunnelPosition.BELOW_998 : FunnelPosition.ABOVE_998;
    }
}
