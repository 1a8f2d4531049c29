package se.lyhord.plan.reminder;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.access.Role;
import se.lyhord.access.SignedIn;

/** What the person on whose behalf this is asked has to do about plans. */
@Service
@RolesAllowed({Role.Names.CONTACT_PERSON, Role.Names.HOME_MANAGER})
class OwnDuties {

    private final Duties duties;
    private final SignedIn signedIn;

    OwnDuties(Duties duties, SignedIn signedIn) {
        this.duties = duties;
        this.signedIn = signedIn;
    }

    /** In a transaction of its own, since that of a job would see the whole organisation. */
    @Transactional(readOnly = true, propagation = Propagation.REQUIRES_NEW)
    public List<Duty> until(LocalDate day, LocalDate last) {
        return duties.of(signedIn.person().orElseThrow(), day, last);
    }
}
