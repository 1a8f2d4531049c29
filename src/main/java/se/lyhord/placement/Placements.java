package se.lyhord.placement;

import java.time.LocalDate;
import java.util.List;

/** The stays at homes, within the scope of the transaction. */
public interface Placements {

    /** Who lives at a home on a day, by the day the stay started and the client's pseudonym. */
    List<Placement> on(LocalDate day, String home);
}
