package se.lyhord.indicator;

import java.util.List;
import java.util.Optional;
import se.lyhord.organisation.Quarter;

/** The quarters that are computed, and with what. */
public interface UsedDefinitions {

    /** So many of the latest of which nothing has changed since, the latest first. */
    List<Quarter> latest(int count);

    /** The content hash of the definition that an indicator was computed with; empty where it was not. */
    Optional<String> hashOf(String indicator, Quarter quarter);
}
