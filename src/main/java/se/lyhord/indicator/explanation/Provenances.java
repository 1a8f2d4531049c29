package se.lyhord.indicator.explanation;

import java.util.Optional;
import se.lyhord.indicator.Period;

/** What was recorded of the runs that compute values. */
public interface Provenances {

    /** Of the run that computed a period last; empty where none was recorded. */
    Optional<Provenance> of(Period period);
}
