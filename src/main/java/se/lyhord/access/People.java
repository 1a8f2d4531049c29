package se.lyhord.access;

import java.util.List;
import java.util.Optional;

/** All people who may sign in. */
public interface People {

    Optional<Person> find(String username);

    boolean isEmpty();

    /** The people of the demo; none outside it. */
    List<Person> madeUp();

    /** Adds a person, or replaces the one of the same username. */
    void save(Person person);
}
