package se.lyhord.release.withheld;

import java.util.List;
import se.lyhord.disclosure.SensitivityRule;
import se.lyhord.disclosure.Vintage;
import se.lyhord.disclosure.YearLedger;
import se.lyhord.organisation.Quarter;

/** What the ledger has of an indicator and of those of the same question, as it was shown inside the organisation. */
public interface LedgerOfAQuestion {

    /** The quarters of which anything has been released, the oldest first. */
    List<Quarter> quarters();

    /** Indicators of answers that have been released in a quarter. */
    List<String> indicators(Quarter quarter);

    YearLedger of(String indicator, int year);

    /** The latest release of a quarter. */
    default Vintage latest(String indicator, Quarter quarter) {
        return of(indicator, quarter.year())
                .quarters()
                .get(quarter.number() - 1)
                .getLast();
    }

    /** By which the quarters were released, the strictest. */
    SensitivityRule rule(String indicator, List<Quarter> quarters);
}
