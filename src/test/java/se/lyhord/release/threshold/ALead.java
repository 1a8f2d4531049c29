package se.lyhord.release.threshold;

import java.util.Set;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import se.lyhord.access.Person;
import se.lyhord.access.Role;

/** A quality lead by name, of the whole organisation unless of some nodes, who is signed in until closed. */
public final class ALead implements AutoCloseable {

    private ALead() {}

    public static ALead named(String name, String... nodes) {
        var person = new Person(
                name, name, "", Role.QUALITY_LEAD, nodes.length == 0 ? Set.of("ORG") : Set.of(nodes), true, false);
        SecurityContextHolder.getContext()
                .setAuthentication(new UsernamePasswordAuthenticationToken(person, null, person.getAuthorities()));
        return new ALead();
    }

    @Override
    public void close() {
        SecurityContextHolder.clearContext();
    }
}
