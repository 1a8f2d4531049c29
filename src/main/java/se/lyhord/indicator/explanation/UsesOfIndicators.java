package se.lyhord.indicator.explanation;

import java.util.List;
import se.lyhord.datafile.Bilingual;

/** Where indicators are used; each part that shows or weighs them says so by a bean of this kind. */
public interface UsesOfIndicators {

    /**
     * A place.
     *
     * @param what it is, in a few words
     * @param address where it is seen, relative to the application's root; empty where there is no page of it
     */
    record Use(Bilingual what, String address) {}

    /** The places where an indicator is used by this part. */
    List<Use> of(String indicator);
}
