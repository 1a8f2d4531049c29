package se.lyhord.database.embedded;

import java.time.Duration;

/** The wait between two looks at something that other processes do. */
final class Pause {

    private static final Duration LENGTH = Duration.ofMillis(20);

    private Pause() {}

    static void shortly() {
        try {
            Thread.sleep(LENGTH);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseUnavailable("Interrupted while waiting for the database.", e);
        }
    }
}
