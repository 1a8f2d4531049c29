package se.lyhord.database.embedded;

/**
 * The database of a home folder can't be used. The message says what is wrong, and what to do where that is known; it is meant for
 * the person who started Lyhörd.
 */
public final class DatabaseUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DatabaseUnavailable(String message) {
        super(message);
    }

    DatabaseUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
