package se.lyhord.indicator.closing;

import java.util.List;
import se.lyhord.organisation.Quarter;

/**
 * What a quarter was counted from and came to, for the certificate. Hashes are over the rows and a secret of the quarter:
 * who knows most of the rows must not find out the rest by trying.
 */
public interface QuarterEvidence {

    /** The rows that were counted, as they stood for the quarter's last day. */
    List<Input> inputs(Quarter quarter);

    /** Of the computed cells and values. */
    Hashes computed(Quarter quarter);

    /** Of the frozen cells, and of the values that adding them up the frozen tree anew comes to. */
    Hashes recomputed(Quarter quarter, int revision);

    /** Of the frozen values as they lie there. */
    String frozenValues(Quarter quarter, int revision);

    /** The indicators that the quarter was computed with, as {@code code sha256}. */
    List<String> definitions(Quarter quarter);

    /** How the computed values differ from the frozen ones, by indicator, node and gender. */
    List<Difference> since(Quarter quarter, int revision);
}
