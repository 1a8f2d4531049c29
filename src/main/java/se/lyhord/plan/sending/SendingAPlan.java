package se.lyhord.plan.sending;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.access.NodeScope;
import se.lyhord.access.Person;
import se.lyhord.access.Role;
import se.lyhord.access.SignedIn;
import se.lyhord.disclosure.IdentityNumber;
import se.lyhord.plan.PlacementId;
import se.lyhord.plan.rule.Signature;

/** Logs which version of a plan was signed and sent, to whom and how. */
@Service
@Transactional
@RolesAllowed({Role.Names.CONTACT_PERSON, Role.Names.HOME_MANAGER})
public class SendingAPlan {

    private final Sendings sendings;
    private final NodeScope scope;
    private final SignedIn signedIn;
    private final Clock clock;

    SendingAPlan(Sendings sendings, NodeScope scope, SignedIn signedIn, Clock clock) {
        this.sendings = sendings;
        this.scope = scope;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** What became of an entry in the log. */
    public sealed interface Outcome {

        record Saved() implements Outcome {}

        /** It is not saved, and why. */
        record Refused(Reason reason) implements Outcome {}
    }

    /** Why an entry is refused. */
    public enum Reason {
        /** There is no such version, or it lies outside the person's scope: the answer is the same. */
        UNKNOWN_VERSION,
        IN_THE_FUTURE,
        /** The version was not established yet on that day. */
        BEFORE_ESTABLISHED,
        /** The rule of the placing municipality, or of the home, asks for a signature first. */
        NOT_SIGNED,
        /** The rule asks for no signature. */
        NO_SIGNATURE_ASKED,
        /** The same signer has signed this version. */
        SIGNED_ALREADY,
        /** The sending counts no more already, or there is none such. */
        NOT_TO_STRIKE,
        /** What is struck has a reason. */
        NO_REASON,
        /** A personal identity number stands in a text. */
        IDENTITY_NUMBER
    }

    /** The versions of a stay's plan, the newest first; none where the stay lies outside the person's scope. */
    @Transactional(readOnly = true)
    public List<SentVersion> of(PlacementId stay) {
        return sendings.of(stay).stream()
                .filter(version -> scope.contains(version.home()))
                .toList();
    }

    /** Logs a sending. The same one sent again is logged once. */
    public Outcome register(PlacementId stay, Sending sending) {
        var version = version(stay, sending.version());
        var refusal = refusal(version, sending.sentOn(), sending.receiver());
        if (refusal.isPresent()) {
            return new Outcome.Refused(refusal.get());
        }
        if (version.orElseThrow().lacksSignatureOn(sending.sentOn())) {
            return new Outcome.Refused(Reason.NOT_SIGNED);
        }
        sendings.add(stay, version.get().home(), sending, me(), clock.instant());
        return new Outcome.Saved();
    }

    /** Lets a sending count no more that was entered wrongly; it stays in the log, with the reason. */
    public Outcome strike(PlacementId stay, SendingId sending, String reason) {
        if (reason.isBlank()) {
            return new Outcome.Refused(Reason.NO_REASON);
        }
        if (IdentityNumber.isIn(reason)) {
            return new Outcome.Refused(Reason.IDENTITY_NUMBER);
        }
        return !of(stay).isEmpty() && sendings.strike(stay, sending, new SentVersion.Struck(reason, me()))
                ? new Outcome.Saved()
                : new Outcome.Refused(Reason.NOT_TO_STRIKE);
    }

    /** Logs a signature. */
    public Outcome sign(PlacementId stay, Signing signing) {
        var version = version(stay, signing.version());
        var refusal = refusal(version, signing.signedOn(), signing.signer());
        if (refusal.isPresent()) {
            return new Outcome.Refused(refusal.get());
        }
        if (version.orElseThrow().signature() == Signature.NONE) {
            return new Outcome.Refused(Reason.NO_SIGNATURE_ASKED);
        }
        return sendings.add(stay, version.get().home(), signing, me(), clock.instant())
                ? new Outcome.Saved()
                : new Outcome.Refused(Reason.SIGNED_ALREADY);
    }

    private Optional<SentVersion> version(PlacementId stay, int number) {
        return of(stay).stream().filter(one -> one.number() == number).findFirst();
    }

    private Optional<Reason> refusal(Optional<SentVersion> version, LocalDate day, String text) {
        if (version.isEmpty()) {
            return Optional.of(Reason.UNKNOWN_VERSION);
        }
        if (day.isAfter(LocalDate.now(clock))) {
            return Optional.of(Reason.IN_THE_FUTURE);
        }
        if (day.isBefore(version.get().lockedOn())) {
            return Optional.of(Reason.BEFORE_ESTABLISHED);
        }
        return IdentityNumber.isIn(text) ? Optional.of(Reason.IDENTITY_NUMBER) : Optional.empty();
    }

    private String me() {
        return signedIn.person().map(Person::displayName).orElseThrow();
    }
}
