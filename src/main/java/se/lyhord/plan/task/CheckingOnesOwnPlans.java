package se.lyhord.plan.task;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.access.NodeScope;
import se.lyhord.access.Person;
import se.lyhord.access.Role;
import se.lyhord.access.SignedIn;
import se.lyhord.disclosure.IdentityNumber;

/** A home manager goes through the plans of the home (egenkontroll) and signs off what was found, with a note. */
@Service
@Transactional
@RolesAllowed(Role.Names.HOME_MANAGER)
public class CheckingOnesOwnPlans {

    /** The longest note. */
    public static final int LONGEST_NOTE = 2000;

    private final SelfChecks checks;
    private final NodeScope scope;
    private final SignedIn signedIn;
    private final Clock clock;

    CheckingOnesOwnPlans(SelfChecks checks, NodeScope scope, SignedIn signedIn, Clock clock) {
        this.checks = checks;
        this.scope = scope;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** What became of a sign-off. */
    public sealed interface Outcome {

        /** It is kept. */
        record SignedOff(SelfCheck check) implements Outcome {}

        /** Nothing is kept, and why. */
        record Refused(Reason reason) implements Outcome {}
    }

    /** Why a sign-off is refused. */
    public enum Reason {
        /** The plans stand differently now than they were shown. */
        CHANGED,
        /** Something is wanting, and the note does not say what will be done about it. */
        NOTE_MISSING,
        /** The note is longer than {@link #LONGEST_NOTE}. */
        NOTE_TOO_LONG,
        /** A personal identity number stands in the note. */
        IDENTITY_NUMBER
    }

    /**
     * How the plans of a home stand today.
     *
     * @throws se.lyhord.access.OutsideScope for a home that is not the person's to see
     */
    @Transactional(readOnly = true)
    public Checklist today(String home) {
        scope.require(home);
        var day = LocalDate.now(clock);
        var plans = checks.plans(home, day).stream()
                .map(plan -> plan.on(day))
                .sorted(Comparator.comparing(CheckedPlan::wantsSomething).reversed())
                .toList();
        return new Checklist(home, day, plans);
    }

    /**
     * What was signed off at a home, the newest first.
     *
     * @throws se.lyhord.access.OutsideScope for a home that is not the person's to see
     */
    @Transactional(readOnly = true)
    public List<SelfCheck> earlier(String home) {
        scope.require(home);
        return checks.of(home);
    }

    /** Signs off what was shown, where it still is so. */
    public Outcome signOff(Checklist shown, String note) {
        if (!shown.equals(today(shown.home()))) {
            return new Outcome.Refused(Reason.CHANGED);
        }
        if (note.isBlank() && shown.wanting() > 0) {
            return new Outcome.Refused(Reason.NOTE_MISSING);
        }
        if (note.length() > LONGEST_NOTE) {
            return new Outcome.Refused(Reason.NOTE_TOO_LONG);
        }
        if (IdentityNumber.isIn(note)) {
            return new Outcome.Refused(Reason.IDENTITY_NUMBER);
        }
        var me = signedIn.person().map(Person::displayName).orElseThrow();
        var check = new SelfCheck(me, clock.instant(), shown, note.strip());
        checks.add(check);
        return new Outcome.SignedOff(check);
    }
}
