package se.lyhord.indicator;

import java.util.List;
import se.lyhord.organisation.Quarter;

/** The quarters that have been computed, and what with. */
public interface ComputedQuarters {

    /** All, in order. */
    List<Quarter> all();

    /** Whether a quarter's counts were made with just these definitions, to the content. */
    boolean isOf(Quarter quarter, List<Definition> definitions);
}
