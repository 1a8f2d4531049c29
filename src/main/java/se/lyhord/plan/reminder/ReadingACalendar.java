package se.lyhord.plan.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;
import se.lyhord.access.OnBehalfOf;
import se.lyhord.access.Person;
import se.lyhord.access.Role;

/** Opens a person's calendar to whoever holds its secret, with that person's rights of this very moment. */
@Service
class ReadingACalendar {

    private static final int MONTHS_AHEAD = 12;

    private final Remindings remindings;
    private final OwnDuties duties;
    private final UserDetailsService signIn;
    private final Clock clock;

    ReadingACalendar(Remindings remindings, OwnDuties duties, UserDetailsService signIn, Clock clock) {
        this.remindings = remindings;
        this.duties = duties;
        this.signIn = signIn;
        this.clock = clock;
    }

    /** What a calendar shows on a day. */
    record Content(List<Duty> duties, LocalDate day, String salt) {}

    /** Empty where the secret opens nothing, never did, or stands for somebody who may not come in: the same answer. */
    public Optional<Content> of(String asked) {
        return CalendarSecret.read(asked)
                .flatMap(secret -> remindings.owner(secret.hash()))
                .flatMap(owner -> person(owner.username()).map(person -> content(person, owner.salt())));
    }

    private Content content(Person person, String salt) {
        var day = LocalDate.now(clock);
        return new Content(OnBehalfOf.call(person, () -> duties.until(day, day.plusMonths(MONTHS_AHEAD))), day, salt);
    }

    private Optional<Person> person(String username) {
        try {
            return Optional.of(signIn.loadUserByUsername(username))
                    .filter(Person.class::isInstance)
                    .map(Person.class::cast)
                    .filter(Person::isEnabled)
                    .filter(person -> person.role() == Role.CONTACT_PERSON || person.role() == Role.HOME_MANAGER);
        } catch (UsernameNotFoundException _) {
            return Optional.empty();
        }
    }
}
