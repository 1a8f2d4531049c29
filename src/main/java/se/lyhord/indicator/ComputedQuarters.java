package se.lyhord.indicator;

import java.util.List;
import java.util.Optional;
import se.lyhord.organisation.Quarter;

/** The quarters that have been computed, and what with. */
public interface ComputedQuarters {

    /** All, in order. */
    List<Quarter> all();

    /** So many of the latest of which nothing has changed since, the latest first. */
    List<Quarter> latest(int count);

    /** The content hash of the definition that an indicator was computed with; empty where it was not. */
    Optional<String> hashOf(String indicator, Quarter quarter);

    /** Whether a quarter's counts were made with just these definitions, to the content. */
    boolean isOf(Quarter quarter, List<Definition> definitions);
}
