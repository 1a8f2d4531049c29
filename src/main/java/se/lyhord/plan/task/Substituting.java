package se.lyhord.plan.task;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.access.Person;
import se.lyhord.access.Role;
import se.lyhord.access.SignedIn;

/** A home manager says who does a contact person's tasks while that person is away (semestervikarie). */
@Service
@Transactional
@RolesAllowed(Role.Names.HOME_MANAGER)
public class Substituting {

    private final Substitutions substitutions;
    private final SignedIn signedIn;
    private final Clock clock;

    Substituting(Substitutions substitutions, SignedIn signedIn, Clock clock) {
        this.substitutions = substitutions;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** Who is to stand in for whom, and when. */
    public record Wish(String absent, String substitute, LocalDate from, LocalDate until) {}

    /** What became of a wish. */
    public sealed interface Outcome {

        /** It will be so. */
        record Arranged(Substitution substitution) implements Outcome {}

        /** Nothing is changed, and why. */
        record Refused(Reason reason) implements Outcome {}
    }

    /** Why a substitution is refused. */
    public enum Reason {
        /** Somebody is to stand in for themselves. */
        SAME_PERSON,
        /** The last day comes before the first. */
        ENDS_BEFORE_IT_BEGINS,
        /** The last day has passed. */
        OVER,
        /** One of them does not work at the manager's homes, has another role, or a closed account. */
        NOT_STAFF,
        /** The substitute sees none of the homes of the one who is away. */
        NO_HOME_IN_COMMON,
        /** Somebody stands in for the absent person on one of those days already. */
        OVERLAPS,
        /** The substitute is away on one of those days. */
        SUBSTITUTE_IS_AWAY,
        /** The absent person stands in for somebody on one of those days, whose tasks nobody would do. */
        ABSENT_SUBSTITUTES
    }

    /** Substitutions that go on or are to come, the first to begin first. */
    @Transactional(readOnly = true)
    public List<Substitution> current() {
        return substitutions.lasting(LocalDate.now(clock));
    }

    /** Those who may be away or stand in, by name. */
    @Transactional(readOnly = true)
    public List<Colleague> staff() {
        return substitutions.staff(LocalDate.now(clock));
    }

    public Outcome arrange(Wish wish) {
        var reason = misfit(wish).or(() -> clash(wish));
        if (reason.isPresent()) {
            return new Outcome.Refused(reason.get());
        }
        var staff = staff();
        var absent = find(staff, wish.absent());
        var substitute = find(staff, wish.substitute());
        if (absent.isEmpty() || substitute.isEmpty()) {
            return new Outcome.Refused(Reason.NOT_STAFF);
        }
        if (!substitutions.haveAHomeInCommon(wish.absent(), wish.substitute(), LocalDate.now(clock))) {
            return new Outcome.Refused(Reason.NO_HOME_IN_COMMON);
        }
        var id = new SubstitutionId(UUID.randomUUID().toString());
        var made = new Substitution(id, absent.get(), substitute.get(), wish.from(), wish.until());
        substitutions.add(made, signedIn.person().map(Person::username).orElseThrow());
        return new Outcome.Arranged(made);
    }

    /** Takes one away that goes on or is to come, at the manager's homes; the plans are the absent person's again. */
    public void remove(SubstitutionId id) {
        current().stream().map(Substitution::id).filter(id::equals).forEach(substitutions::remove);
    }

    private Optional<Reason> misfit(Wish wish) {
        if (wish.absent().equals(wish.substitute())) {
            return Optional.of(Reason.SAME_PERSON);
        }
        if (wish.until().isBefore(wish.from())) {
            return Optional.of(Reason.ENDS_BEFORE_IT_BEGINS);
        }
        return wish.until().isBefore(LocalDate.now(clock)) ? Optional.of(Reason.OVER) : Optional.empty();
    }

    private Optional<Reason> clash(Wish wish) {
        var then = substitutions.lasting(wish.from()).stream()
                .filter(one -> one.overlaps(wish.from(), wish.until()))
                .toList();
        if (then.stream().anyMatch(isAway(wish.absent()))) {
            return Optional.of(Reason.OVERLAPS);
        }
        if (then.stream().anyMatch(isAway(wish.substitute()))) {
            return Optional.of(Reason.SUBSTITUTE_IS_AWAY);
        }
        return then.stream().anyMatch(one -> one.substitute().username().equals(wish.absent()))
                ? Optional.of(Reason.ABSENT_SUBSTITUTES)
                : Optional.empty();
    }

    private static Predicate<Substitution> isAway(String username) {
        return one -> one.absent().username().equals(username);
    }

    private static Optional<Colleague> find(List<Colleague> staff, String username) {
        return staff.stream().filter(one -> one.username().equals(username)).findFirst();
    }
}
