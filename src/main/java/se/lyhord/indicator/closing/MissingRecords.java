package se.lyhord.indicator.closing;

import java.util.List;
import se.lyhord.organisation.Quarter;

/** Homes that have told less than homes do. */
public interface MissingRecords {

    /** A finding for each home that was open and has no record of the quarter, or few answers of those invited. */
    List<Finding> of(Quarter quarter);
}
