package se.lyhord.release.withheld;

import java.util.List;
import se.lyhord.indicator.Period;

/** What is withheld and why. Who is not set over the whole tree finds nothing. */
public interface WithheldFigures {

    /** The periods of which something is withheld, the latest first. */
    List<Period> periods();

    /** Indicators of which something is withheld in a period. */
    List<String> indicators(Period period);

    /** Counts by reason of what is chosen, whichever reason that asks for. */
    WithheldCounts counts(WithheldChoice choice);

    /** How many there are of a choice. */
    int count(WithheldChoice choice);

    /** The first ones of a choice. */
    List<WithheldFigure> first(int rows, WithheldChoice choice, WithheldOrder order);
}
