package se.lyhord.indicator.editing;

import java.util.Set;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import se.lyhord.access.Person;
import se.lyhord.access.Role;

/** A quality lead by name who is signed in, until closed. */
final class ALead implements AutoCloseable {

    private ALead() {}

    static ALead named(String name, String... nodes) {
        var person = new Person(name, name, "", Role.QUALITY_LEAD, Set.of(nodes), true, false);
        SecurityContextHolder.getContext()
                .setAuthentication(new UsernamePasswordAuthenticationToken(person, null, person.getAuthorities()));
        return new ALead();
    }

    static ALead named(String name) {
        return named(name, "ORG");
    }

    @Override
    public void close() {
        SecurityContextHolder.clearContext();
    }
}
