package se.lyhord.access;

import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Work for a person who is not signed in here, with that person's rights and no more; for the thread it runs on. */
public final class OnBehalfOf {

    private OnBehalfOf() {}

    public static void run(Person person, Runnable work) {
        call(person, () -> {
            work.run();
            return person;
        });
    }

    public static <T> T call(Person person, Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
        SecurityContextHolder.setContext(context);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
