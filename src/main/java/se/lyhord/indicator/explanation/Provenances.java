package se.lyhord.indicator.explanation;

import java.util.Optional;
import java.util.Set;
import se.lyhord.organisation.Quarter;

/** What was recorded of the runs that compute values. */
public interface Provenances {

    /** Of the runs that counted any of these homes in a quarter; empty where none was recorded. */
    Optional<Provenance> of(Quarter quarter, Set<String> homes);
}
