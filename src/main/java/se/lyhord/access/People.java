package se.lyhord.access;

import java.util.List;
import java.util.Optional;

/** All people who may sign in. */
public interface People {

    Optional<Person> find(String username);

    boolean isEmpty();

    /** Whether there is anybody who was not made up for the demo. */
    boolean hasReal();

    /** The people of the demo; none outside it. */
    List<Person> madeUp();

    /** Adds a person, or replaces the one of the same username. */
    void save(Person person);
}
