package se.lyhord.access;

import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import se.lyhord.database.Scope;
import se.lyhord.database.ScopeSource;

/** The person who is signed in, if anybody, and the scope that gives each transaction. */
@Component
public class SignedIn implements ScopeSource {

    /** The person on whose behalf this thread works. */
    public Optional<Person> person() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Person person
                ? Optional.of(person)
                : Optional.empty();
    }

    @Override
    public Scope current() {
        return person().<Scope>map(p -> new Scope.Within(p.nodes(), p.role().key()))
                .orElseGet(Scope.Nowhere::new);
    }
}
