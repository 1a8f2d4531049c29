package se.lyhord.plan.reminder;

import jakarta.annotation.security.RolesAllowed;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.access.Person;
import se.lyhord.access.Role;
import se.lyhord.access.SignedIn;

/** People say how they want to be reminded of their own duties. */
@Service
@Transactional
@RolesAllowed({Role.Names.CONTACT_PERSON, Role.Names.HOME_MANAGER})
public class BeingReminded {

    private static final int SALT_LENGTH = 16;

    private final Remindings remindings;
    private final MailServer mailServer;
    private final ServerAddress address;
    private final SignedIn signedIn;
    private final SecureRandom random = new SecureRandom();

    BeingReminded(Remindings remindings, MailServer mailServer, ServerAddress address, SignedIn signedIn) {
        this.remindings = remindings;
        this.mailServer = mailServer;
        this.address = address;
        this.signedIn = signedIn;
    }

    @Transactional(readOnly = true)
    public Reminding own() {
        return remindings.of(username());
    }

    /** Whether this installation can send mail at all. */
    @Transactional(readOnly = true)
    public boolean canSendMail() {
        return mailServer.isConfigured();
    }

    public void byMail(MailAddress address) {
        remindings.keepMail(username(), address);
    }

    public void notByMail() {
        remindings.keepMail(username(), null);
    }

    /** A calendar, in the place of the one before: its secret is given this once, and is stored nowhere. */
    public CalendarSecret byCalendar() {
        var secret = CalendarSecret.draw(random);
        var salt = new byte[SALT_LENGTH];
        random.nextBytes(salt);
        remindings.keepCalendar(
                username(),
                new Remindings.CalendarKey(secret.hash(), HexFormat.of().formatHex(salt)));
        return secret;
    }

    /** The calendar's link; empty where the server has not been told its own address. */
    public Optional<String> link(CalendarSecret secret) {
        return address.of(secret.path());
    }

    /** From now on the calendar's link opens nothing. */
    public void notByCalendar() {
        remindings.keepCalendar(username(), null);
    }

    private String username() {
        return signedIn.person().map(Person::username).orElseThrow();
    }
}
