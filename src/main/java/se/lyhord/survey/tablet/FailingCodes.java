package se.lyhord.survey.tablet;

import java.time.Clock;
import org.springframework.stereotype.Component;

/**
 * Lets codes that fail through at a slow rate, all tablets together. A code that opens something never asks here, so that
 * an honest tablet is served while somebody tries codes by the thousand from the same address.
 */
@Component
class FailingCodes {

    static final int AT_ONCE = 30;
    private static final long MILLIS_FOR_ONE_MORE = 1000;

    private final Clock clock;
    private long left = AT_ONCE;
    private long refilledAt;

    FailingCodes(Clock clock) {
        this.clock = clock;
        this.refilledAt = clock.millis();
    }

    /** Whether one more failing code may have its answer. */
    synchronized boolean mayBeAnswered() {
        var now = clock.millis();
        var more = Math.max(0, now - refilledAt) / MILLIS_FOR_ONE_MORE;
        // A clock that was set back must not stop the refilling for as long as it was wrong.
        refilledAt = now < refilledAt ? now : refilledAt + more * MILLIS_FOR_ONE_MORE;
        left = Math.min(AT_ONCE, left + more);
        if (left == 0) {
            return false;
        }
        left--;
        return true;
    }
}
