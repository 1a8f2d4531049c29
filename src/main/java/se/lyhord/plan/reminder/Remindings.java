package se.lyhord.plan.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How all people want to be reminded, by username. */
public interface Remindings {

    Reminding of(String username);

    /** Keeps an address; null for none. */
    void keepMail(String username, @Nullable MailAddress mail);

    /** Keeps a calendar in the place of the one before; null for none. */
    void keepCalendar(String username, @Nullable CalendarKey key);

    /** Whose calendar it is that a secret of this hash opens; empty where there is none. */
    Optional<Owner> owner(String calendarHash);

    /** Those with an address who have had no mail on the day, in the order of their names. */
    List<String> notMailedOn(LocalDate day);

    /** Notes that a person has had the day's mail. */
    void mailed(String username, LocalDate day);

    /**
     * What is kept of a calendar.
     *
     * @param hash hash of its secret
     * @param salt drawn by chance, with which the names of its events are made
     */
    record CalendarKey(String hash, String salt) {

        /** Says neither. */
        @Override
        public String toString() {
            return "a calendar's key";
        }
    }

    /** A calendar's person, and the salt of its events. */
    record Owner(String username, String salt) {

        /** Says nothing of the salt. */
        @Override
        public String toString() {
            return username;
        }
    }
}
