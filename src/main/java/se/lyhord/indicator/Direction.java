package se.lyhord.indicator;

import org.springframework.modulith.NamedInterface;

/** Which way an indicator is the better one. */
@NamedInterface("series")
public enum Direction {
    HIGHER_IS_BETTER,
    LOWER_IS_BETTER,
    /** Neither: what lies between two others, for one, grows at the cost of both. */
    NEUTRAL
}
