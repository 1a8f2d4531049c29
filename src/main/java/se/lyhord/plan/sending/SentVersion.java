package se.lyhord.plan.sending;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.lyhord.plan.rule.Signature;

/**
 * What has become of a version after it was established.
 *
 * @param sendBy the day by which it must be sent, by the rule on the day it was locked
 * @param sendAgainBy the day by which the newest version must be sent once more; empty where it has not been sent
 * @param signature whether it is signed, by the same rule
 * @param sent the log, those that were struck too, the latest first
 */
public record SentVersion(
        int number,
        String home,
        LocalDate lockedOn,
        LocalDate sendBy,
        Optional<LocalDate> sendAgainBy,
        Signature signature,
        List<Logged> sent,
        List<Signing> signed) {

    public SentVersion {
        sent = List.copyOf(sent);
        signed = List.copyOf(signed);
    }

    /**
     * A sending in the log.
     *
     * @param by name of who registered it
     * @param struck why it was entered wrongly; empty where it counts
     */
    public record Logged(Sending sending, String by, Instant at, Optional<Struck> struck) {}

    /** Why a sending does not count, and the name of who said so. */
    public record Struck(String reason, String by) {}

    public boolean isSent() {
        return sent.stream().anyMatch(one -> one.struck().isEmpty());
    }

    /** Whether it might not be sent on a day. */
    boolean lacksSignatureOn(LocalDate day) {
        return signature == Signature.REQUIRED
                && signed.stream().noneMatch(one -> !one.signedOn().isAfter(day));
    }
}
