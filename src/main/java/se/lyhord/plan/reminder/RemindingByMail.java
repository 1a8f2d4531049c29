package se.lyhord.plan.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.access.OnBehalfOf;
import se.lyhord.access.People;
import se.lyhord.access.Person;
import se.lyhord.access.Role;
import se.lyhord.plan.PlanStanding;
import se.lyhord.shell.Texts;

/** Sends each person who wants it one mail a day, while something is due: the work of the job {@code remind}. */
@Service
@Transactional
public class RemindingByMail {

    private final Remindings remindings;
    private final OwnDuties duties;
    private final People people;
    private final MailServer server;
    private final Texts texts;
    private final Clock clock;

    RemindingByMail(
            Remindings remindings, OwnDuties duties, People people, MailServer server, Texts texts, Clock clock) {
        this.remindings = remindings;
        this.duties = duties;
        this.people = people;
        this.server = server;
        this.texts = texts;
        this.clock = clock;
    }

    /** What became of a person's mail. */
    public sealed interface Outcome {

        /** It was handed over. */
        record Sent(int duties) implements Outcome {}

        /** It would have told of so many duties, but this installation sends no mail. */
        record NoServer(int duties) implements Outcome {}

        /** Nothing is due, or the person has had the day's mail, wants none any more or may not come in. */
        record NotNeeded() implements Outcome {}

        /** The mail server does not take the address. */
        record Refused() implements Outcome {}

        /** It is somebody of the demo. Their password is public, so anybody could have mail sent to anybody. */
        record MadeUp() implements Outcome {}
    }

    /** Whether this installation can send mail. */
    @Transactional(readOnly = true)
    public boolean isPossible() {
        return server.isConfigured();
    }

    /** Usernames of those who may get a mail today. */
    @Transactional(readOnly = true)
    public List<String> waiting() {
        return remindings.notMailedOn(today());
    }

    /** Sends one person's mail of the day, if there is a need. A job calls it without the whole organisation in scope. */
    public Outcome remind(String username) {
        var wish = remindings.of(username);
        var address = wish.mail();
        if (address.isEmpty() || today().equals(wish.mailedOn())) {
            return new Outcome.NotNeeded();
        }
        return person(username)
                .map(person -> remind(person, address.get(), due(person)))
                .orElseGet(Outcome.NotNeeded::new);
    }

    private Outcome remind(Person person, MailAddress address, List<Duty> due) {
        if (due.isEmpty()) {
            return new Outcome.NotNeeded();
        }
        if (!server.isConfigured()) {
            return new Outcome.NoServer(due.size());
        }
        if (person.isMadeUp()) {
            return new Outcome.MadeUp();
        }
        if (!server.send(address, ReminderMail.of(due, today(), server.linkTo("tasks"), texts))) {
            return new Outcome.Refused();
        }
        remindings.mailed(person.username(), today());
        return new Outcome.Sent(due.size());
    }

    private List<Duty> due(Person person) {
        return OnBehalfOf.call(person, () -> duties.until(today(), today().plusDays(PlanStanding.SOON)));
    }

    private Optional<Person> person(String username) {
        return people.find(username)
                .filter(Person::isEnabled)
                .filter(person -> person.role() == Role.CONTACT_PERSON || person.role() == Role.HOME_MANAGER);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
