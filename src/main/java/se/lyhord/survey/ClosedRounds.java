package se.lyhord.survey;

import java.util.List;
import se.lyhord.organisation.Quarter;

/** The rounds that are over, within the scope of the transaction. */
public interface ClosedRounds {

    /**
     * Quarters in which a home has a round that is closed, the latest first. A round that was brought in from elsewhere
     * is closed when its quarter is over.
     *
     * @param running the quarter that today is in
     */
    List<Quarter> of(String home, Quarter running);
}
