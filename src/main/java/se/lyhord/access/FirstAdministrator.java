package se.lyhord.access;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Lets somebody into an installation that nobody can sign in to yet. */
@Component
public class FirstAdministrator {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final People people;
    private final PasswordEncoder encoder;

    FirstAdministrator(People people, PasswordEncoder encoder) {
        this.people = people;
        this.encoder = encoder;
    }

    /** Where there are no people: makes {@code admin} at the given node and prints a password once, on the terminal. */
    public void introduceIfAlone(String organisation) {
        if (!people.isEmpty()) {
            return;
        }
        var bytes = new byte[9];
        new SecureRandom().nextBytes(bytes);
        var password = HexFormat.of().formatHex(bytes);
        people.save(new Person(
                "admin",
                "Administrator",
                encoder.encode(password),
                Role.ADMINISTRATOR,
                Set.of(organisation),
                true,
                false));
        LOG.warn("Nobody can sign in yet. Sign in as admin; the password, shown this once, has been printed below.");
        System.out.println("\n    admin / " + password + "\n");
    }
}
