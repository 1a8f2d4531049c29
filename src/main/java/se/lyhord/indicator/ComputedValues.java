package se.lyhord.indicator;

import java.util.List;

/** The computed values, raw: for jobs alone, never for a person. */
public interface ComputedValues {

    /** Everything counted in a period, by node and gender; empty if the period is not computed. */
    List<NodeCounts> of(Period period);
}
