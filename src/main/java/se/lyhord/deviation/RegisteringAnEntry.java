package se.lyhord.deviation;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.access.NodeScope;
import se.lyhord.access.Person;
import se.lyhord.access.Role;
import se.lyhord.access.SignedIn;

/** Registers what went wrong at a home, or what an inspection said. The same one sent again is registered once. */
@Service
@Transactional
public class RegisteringAnEntry {

    private final Entries entries;
    private final NodeScope scope;
    private final SignedIn signedIn;
    private final Clock clock;

    RegisteringAnEntry(Entries entries, NodeScope scope, SignedIn signedIn, Clock clock) {
        this.entries = entries;
        this.scope = scope;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** Whoever works at a home tells of a deviation. */
    @RolesAllowed({Role.Names.CONTACT_PERSON, Role.Names.HOME_MANAGER, Role.Names.QUALITY_LEAD})
    public Outcome register(Entry.Deviation deviation, Handling handling) {
        return add(deviation, handling);
    }

    /** Who answers for a home tells of an inspection. */
    @RolesAllowed({Role.Names.HOME_MANAGER, Role.Names.QUALITY_LEAD})
    public Outcome register(Entry.Inspection inspection, Handling handling) {
        return add(inspection, handling);
    }

    private Outcome add(Entry entry, Handling handling) {
        var today = LocalDate.now(clock);
        if (entry.day().isAfter(today)) {
            return new Outcome.Refused(Reason.AHEAD);
        }
        if (!scope.contains(entry.home()) || !entries.isOpen(entry.home(), entry.day())) {
            return new Outcome.Refused(Reason.NO_HOME);
        }
        var broken = RulesOfHandling.broken(entry, handling, today);
        if (broken.isPresent()) {
            return new Outcome.Refused(broken.get());
        }
        entries.add(entry, handling, signedIn.person().map(Person::displayName).orElseThrow(), clock.instant());
        return new Outcome.Saved();
    }
}
