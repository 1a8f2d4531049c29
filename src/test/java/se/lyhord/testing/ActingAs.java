package se.lyhord.testing;

import java.util.Set;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import se.lyhord.access.Person;
import se.lyhord.access.Role;

/** Lets a test act as a person of a role at a node, until closed. */
public final class ActingAs implements AutoCloseable {

    private ActingAs() {}

    public static ActingAs a(Role role, String... nodes) {
        var person = new Person("test-" + role.key(), "Test Person", "", role, Set.of(nodes), true, false);
        SecurityContextHolder.getContext()
                .setAuthentication(new UsernamePasswordAuthenticationToken(person, null, person.getAuthorities()));
        return new ActingAs();
    }

    @Override
    public void close() {
        SecurityContextHolder.clearContext();
    }
}
