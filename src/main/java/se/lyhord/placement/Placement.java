package se.lyhord.placement;

import java.time.LocalDate;
import java.util.OptionalInt;

/**
 * A client's stay at a home.
 *
 * @param clientRef the client's pseudonym
 * @param startedOn its first day
 * @param birthDay the day of the month on which the client was born, 1 to 31; empty where it is not known
 */
public record Placement(String clientRef, LocalDate startedOn, OptionalInt birthDay) {

    public Placement {
        if (birthDay.isPresent() && (birthDay.getAsInt() < 1 || birthDay.getAsInt() > 31)) {
            throw new IllegalArgumentException("Not a day of the month: " + birthDay.getAsInt());
        }
    }
}
