package se.lyhord.release.threshold;

import se.lyhord.disclosure.Threshold;
import se.lyhord.organisation.Quarter;
import se.lyhord.release.Audience;

/** The fewest people that may be told of in a quarter that has not been released yet. */
@FunctionalInterface
public interface ValidThresholds {

    /** What was approved last for the quarter, or for the nearest one before it; else what is usual. */
    Threshold of(Audience audience, Quarter quarter);
}
