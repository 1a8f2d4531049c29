package se.lyhord.indicator.closing;

import java.util.List;
import se.lyhord.organisation.Quarter;

/** Work that may still add records to a quarter; whoever runs such work tells of it here. */
public interface OpenWork {

    /** A finding for each. */
    List<Finding> of(Quarter quarter);
}
