package se.lyhord.access;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Lets somebody into an installation that nobody can sign in to yet, once the demo has had its say. */
@Component
@ConditionalOnWebApplication
@Order(Ordered.LOWEST_PRECEDENCE)
class FirstAdministrator implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final People people;
    private final PasswordEncoder encoder;
    private final String topNode;
    private final boolean isDemo;

    FirstAdministrator(
            People people,
            PasswordEncoder encoder,
            @Value("${lyhord.top-node:ORG}") String topNode,
            @Value("${lyhord.demo:true}") boolean isDemo) {
        this.people = people;
        this.encoder = encoder;
        this.topNode = topNode;
        this.isDemo = isDemo;
    }

    /** Where nobody can sign in: makes {@code admin} at the top node and prints a password once, on the terminal. */
    @Override
    public void run(ApplicationArguments arguments) {
        var canTheMadeUp = isDemo && !people.madeUp().isEmpty();
        if (canTheMadeUp || people.hasReal()) {
            return;
        }
        var bytes = new byte[9];
        new SecureRandom().nextBytes(bytes);
        var password = HexFormat.of().formatHex(bytes);
        people.save(new Person(
                "admin", "Administrator", encoder.encode(password), Role.ADMINISTRATOR, Set.of(topNode), true, false));
        LOG.warn("Nobody can sign in yet. Sign in as admin; the password, shown this once, has been printed below.");
        System.out.println("\n    admin / " + password + "\n");
    }
}
