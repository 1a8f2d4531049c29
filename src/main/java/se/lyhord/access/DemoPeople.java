package se.lyhord.access;

import java.util.List;
import java.util.Set;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Made-up people for trying the product out; their shared password stands on the sign-in page in demo mode only. */
@Component
public class DemoPeople {

    public static final String PASSWORD = "lyhord-demo";

    private final People people;
    private final PasswordEncoder encoder;

    DemoPeople(People people, PasswordEncoder encoder) {
        this.people = people;
        this.encoder = encoder;
    }

    private record Demo(String username, String displayName, Role role, String node) {}

    /** Puts the people in place for an organisation of these codes; the sign-in page shows them. */
    public void introduce(String organisation, String division, String home) {
        var hash = encoder.encode(PASSWORD);
        for (var demo : List.of(
                new Demo("kontakt", "Kim Kontaktperson", Role.CONTACT_PERSON, home),
                new Demo("forestandare", "Fia Föreståndare", Role.HOME_MANAGER, home),
                new Demo("divisionschef", "Dilan Divisionschef", Role.DIVISION_MANAGER, division),
                new Demo("kvalitet", "Kaj Kvalitetsledare", Role.QUALITY_LEAD, organisation),
                // What one quality lead proposes another one approves.
                new Demo("kvalitet-2", "Noor Kvalitetsledare", Role.QUALITY_LEAD, organisation),
                new Demo("admin", "Alex Administratör", Role.ADMINISTRATOR, organisation))) {
            people.save(new Person(
                    demo.username(), demo.displayName(), hash, demo.role(), Set.of(demo.node()), true, true));
        }
    }
}
