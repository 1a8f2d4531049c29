package se.lyhord.plan.reminder;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a person wants to be reminded.
 *
 * @param address where mail goes; null where none is wanted
 * @param hasCalendar whether there is a calendar that its link opens
 * @param mailedOn the day of the last mail; null before the first
 */
public record Reminding(
        @Nullable MailAddress address,
        boolean hasCalendar,
        @Nullable LocalDate mailedOn) {

    /** Somebody who never asked for anything. */
    public static final Reminding NONE = new Reminding(null, false, null);

    public Optional<MailAddress> mail() {
        return Optional.ofNullable(address);
    }
}
