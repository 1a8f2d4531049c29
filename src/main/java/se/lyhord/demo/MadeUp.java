package se.lyhord.demo;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.lyhord.access.OnBehalfOf;
import se.lyhord.access.People;
import se.lyhord.access.Person;
import se.lyhord.access.Role;

/** Lets the made-up people do what anybody of their role can. */
@Component
class MadeUp {

    private final People people;

    MadeUp(People people) {
        this.people = people;
    }

    Optional<Person> find(Role role) {
        return people.madeUp().stream().filter(person -> person.role() == role).findFirst();
    }

    /** Does the work as the made-up person of a role; nothing where there is none. */
    void act(Role role, Runnable work) {
        find(role).ifPresent(person -> OnBehalfOf.run(person, work));
    }
}
