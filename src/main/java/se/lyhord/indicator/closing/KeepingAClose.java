package se.lyhord.indicator.closing;

import java.time.Clock;
import org.springframework.stereotype.Service;
import se.lyhord.disclosure.IdentityNumber;
import se.lyhord.organisation.Quarter;

/** What is done with a closed quarter afterwards: it is held to what is frozen, and what was erased by law is noted. */
@Service
public class KeepingAClose {

    /** Characters. */
    public static final int LONGEST_REASON = 500;

    private final QuarterCloses closes;
    private final Certificates certificates;
    private final Clock clock;

    KeepingAClose(QuarterCloses closes, Certificates certificates, Clock clock) {
        this.closes = closes;
        this.certificates = certificates;
        this.clock = clock;
    }

    /** Certifies every revision of a quarter anew. */
    public CloseOutcome verify(Quarter quarter) {
        var checked = closes.of(quarter).stream()
                .flatMap(close -> certificates.check(quarter, close.content().revision()).stream())
                .toList();
        return checked.isEmpty()
                ? CloseOutcome.refused(quarter + " är inte stängt", quarter + " is not closed")
                : new CloseOutcome.Certified(checked);
    }

    /**
     * Notes that records the quarter was counted from were erased by law, and certifies it anew. The figures stay.
     *
     * @param by username of who answers for it
     * @param reason why they were erased; nothing that tells whose they were
     */
    public CloseOutcome noteErasure(Quarter quarter, String by, String reason) {
        if (closes.of(quarter).isEmpty()) {
            return CloseOutcome.refused(
                    quarter + " är inte stängt; det som gallras innan räknas inte med",
                    quarter + " is not closed; what is erased before is not counted");
        }
        if (reason.length() > LONGEST_REASON || IdentityNumber.isIn(reason)) {
            return CloseOutcome.refused(
                    "Orsaken är längre än %d tecken eller innehåller ett personnummer".formatted(LONGEST_REASON),
                    "The reason is longer than %d characters or holds a personal identity number"
                            .formatted(LONGEST_REASON));
        }
        closes.withdraw(quarter);
        closes.erased(quarter, by.strip(), clock.instant(), reason.strip());
        return verify(quarter);
    }
}
