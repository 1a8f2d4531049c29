package se.lyhord.deviation;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.access.Person;
import se.lyhord.access.Role;
import se.lyhord.access.SignedIn;
import se.lyhord.disclosure.IdentityNumber;

/** Who answers for a home decides on measures, closes what is done, and strikes what was entered wrongly. */
@Service
@Transactional
@RolesAllowed({Role.Names.HOME_MANAGER, Role.Names.QUALITY_LEAD})
public class HandlingAnEntry {

    private final Entries entries;
    private final SignedIn signedIn;
    private final Clock clock;

    HandlingAnEntry(Entries entries, SignedIn signedIn, Clock clock) {
        this.entries = entries;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** Tells what was done about an entry, as it was read in a version. */
    public Outcome handle(EntryId id, int version, Handling handling) {
        var entry = entries.find(id).filter(one -> one.strike().isEmpty());
        if (entry.isEmpty()) {
            return new Outcome.Refused(Reason.UNKNOWN);
        }
        var broken = RulesOfHandling.broken(entry.get().entry(), handling, LocalDate.now(clock));
        if (broken.isPresent()) {
            return new Outcome.Refused(broken.get());
        }
        return entries.handle(id, version, handling, me(), clock.instant())
                ? new Outcome.Saved()
                : new Outcome.Refused(Reason.OVERTAKEN);
    }

    /** Lets an entry count no more that was made wrongly; what it said is kept, with the reason. */
    public Outcome strike(EntryId id, String reason) {
        if (reason.isBlank()) {
            return new Outcome.Refused(Reason.NO_REASON);
        }
        if (IdentityNumber.isIn(reason)) {
            return new Outcome.Refused(Reason.IDENTITY_NUMBER);
        }
        return entries.strike(id, reason.strip(), me(), clock.instant())
                ? new Outcome.Saved()
                : new Outcome.Refused(Reason.UNKNOWN);
    }

    private String me() {
        return signedIn.person().map(Person::displayName).orElseThrow();
    }
}
