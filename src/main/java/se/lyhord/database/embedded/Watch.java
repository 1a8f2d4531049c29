package se.lyhord.database.embedded;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks after the server of a home while this process uses it, and has it started again when it died. */
final class Watch {

    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);
    private static final Duration AFTER_A_FAILURE = Duration.ofSeconds(5);

    private final BooleanSupplier look;

    /**
     * A watch that does not end the process's life.
     *
     * @param look starts the server again if need be; false ends the watch
     */
    Watch(BooleanSupplier look) {
        this.look = look;
    }

    void start() {
        Thread.ofPlatform().daemon().name("postgresql-watch").start(this::watch);
    }

    private void watch() {
        try {
            var goesOn = true;
            while (goesOn) {
                Thread.sleep(BETWEEN_LOOKS);
                goesOn = looks();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean looks() throws InterruptedException {
        try {
            return look.getAsBoolean();
        } catch (DatabaseUnavailable e) {
            LOG.error("PostgreSQL has died and does not start again; trying on: {}", e.getMessage());
            Thread.sleep(AFTER_A_FAILURE);
            return true;
        }
    }
}
