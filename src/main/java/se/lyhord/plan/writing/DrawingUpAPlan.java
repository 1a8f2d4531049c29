package se.lyhord.plan.writing;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.access.Person;
import se.lyhord.access.Role;
import se.lyhord.access.SignedIn;
import se.lyhord.disclosure.IdentityNumber;
import se.lyhord.plan.PlacementId;
import se.lyhord.plan.document.Place;
import se.lyhord.plan.document.PlanContent;

/** A contact person, or the home's manager, writes a plan from the first day, establishes it and takes it up again. */
@Service
@Transactional
@RolesAllowed({Role.Names.CONTACT_PERSON, Role.Names.HOME_MANAGER})
public class DrawingUpAPlan {

    private final PlansInWriting plans;
    private final Documents documents;
    private final SignedIn signedIn;
    private final Clock clock;

    DrawingUpAPlan(PlansInWriting plans, Documents documents, SignedIn signedIn, Clock clock) {
        this.plans = plans;
        this.documents = documents;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** What became of a move. */
    public sealed interface Outcome {

        /** It is kept; the draft has this row version now. */
        record Kept(int rowVersion) implements Outcome {}

        /** The plan is established in this version. */
        record Established(PlanVersion version) implements Outcome {}

        /** Somebody else has changed the draft since it was read, to this row version; nothing is kept. */
        record Overtaken(String by, Instant at, int rowVersion) implements Outcome {}

        /** A personal identity number stands in a text; nothing is kept. */
        record IdentityNumberFound(Place place) implements Outcome {}

        /** Nothing is kept, and why. */
        record Refused(Reason reason) implements Outcome {}
    }

    /** Why a move is refused. */
    public enum Reason {
        /** There is no such stay, or it lies outside the person's scope: the answer is the same. */
        UNKNOWN_STAY,
        /** The stay is over. */
        ENDED,
        /** The plan is established, and nobody has taken it up again. */
        LOCKED,
        /** The first version has not been established yet. */
        NOT_ESTABLISHED,
        /** The next version is being written already. */
        BEING_REVISED,
        /** Nothing has been written. */
        EMPTY,
        /** There is no form for the home's operation profile. */
        NO_FORM
    }

    /** How far the plan of a stay has come; empty where there is no such stay, or it lies outside the person's scope. */
    @Transactional(readOnly = true)
    public Optional<PlanStage> find(PlacementId id) {
        return plans.of(id);
    }

    /** Keeps what the draft, read under a row version, says now. */
    public Outcome keep(PlacementId id, int rowVersion, PlanContent content) {
        return whileWriting(id, rowVersion, writing -> {
            var found = identityNumber(content);
            if (found.isPresent()) {
                return new Outcome.IdentityNumberFound(found.get());
            }
            var next = writing.draft().changed(content, me(), clock.instant());
            var isKept = rowVersion == 0 ? documents.begin(writing.stay(), next) : documents.keep(writing.stay(), next);
            return isKept ? new Outcome.Kept(next.rowVersion()) : overtaken(id);
        });
    }

    /** Locks the draft, as it was read under a row version, as the next version; also one that is not complete. */
    public Outcome establish(PlacementId id, int rowVersion) {
        return whileWriting(id, rowVersion, writing -> {
            if (rowVersion == 0) {
                return new Outcome.Refused(Reason.EMPTY);
            }
            if (!documents.remove(id, rowVersion)) {
                return overtaken(id);
            }
            var version = writing.establish(me(), clock.instant());
            documents.add(writing.stay(), version);
            return new Outcome.Established(version);
        });
    }

    /** Begins the next version of an established plan. */
    public Outcome revise(PlacementId id, Revision revision) {
        return switch (plans.of(id).orElse(null)) {
            case PlanStage.Established established -> revise(established, revision);
            case PlanStage.Closed closed -> revise(closed.reopened(), revision);
            case PlanStage.Revising _ -> new Outcome.Refused(Reason.BEING_REVISED);
            case PlanStage.Drafting _ -> new Outcome.Refused(Reason.NOT_ESTABLISHED);
            case PlanStage.Formless _ -> new Outcome.Refused(Reason.NOT_ESTABLISHED);
            case PlanStage.Ended _ -> new Outcome.Refused(Reason.ENDED);
            case null -> new Outcome.Refused(Reason.UNKNOWN_STAY);
        };
    }

    private Outcome revise(PlanStage.Established established, Revision revision) {
        var stay = established.stay();
        if (IdentityNumber.isIn(revision.reason()) || IdentityNumber.isIn(revision.agreedWith())) {
            return new Outcome.IdentityNumberFound(new Place("revision"));
        }
        var form = plans.form(stay).orElse(established.newest().form());
        var begun = documents.lastRowVersion(stay.id()) + 1;
        var draft = established.revise(revision, form, begun, me(), clock.instant());
        return documents.begin(stay, draft) ? new Outcome.Kept(draft.rowVersion()) : overtaken(stay.id());
    }

    /** Throws the next version away, as it was read under a row version; the established one goes on. */
    public Outcome abandonRevision(PlacementId id, int rowVersion) {
        return whileWriting(id, rowVersion, writing -> switch (writing) {
            case PlanStage.Drafting _ -> new Outcome.Refused(Reason.NOT_ESTABLISHED);
            case PlanStage.Revising _ -> documents.remove(id, rowVersion) ? new Outcome.Kept(0) : overtaken(id);
        });
    }

    private interface Move {
        Outcome make(PlanStage.Writing writing);
    }

    private Outcome whileWriting(PlacementId id, int rowVersion, Move move) {
        return switch (plans.of(id).orElse(null)) {
            case PlanStage.Writing writing ->
                writing.draft().rowVersion() == rowVersion ? move.make(writing) : overtaken(writing.draft());
            case PlanStage.Established _, PlanStage.Closed _ -> new Outcome.Refused(Reason.LOCKED);
            case PlanStage.Ended _ -> new Outcome.Refused(Reason.ENDED);
            case PlanStage.Formless _ -> new Outcome.Refused(Reason.NO_FORM);
            case null -> new Outcome.Refused(Reason.UNKNOWN_STAY);
        };
    }

    private Outcome overtaken(PlacementId id) {
        return documents.draft(id).map(DrawingUpAPlan::overtaken).orElseGet(() -> new Outcome.Refused(Reason.LOCKED));
    }

    private static Outcome overtaken(PlanDraft draft) {
        return new Outcome.Overtaken(draft.changedBy(), draft.changedAt(), draft.rowVersion());
    }

    private static Optional<Place> identityNumber(PlanContent content) {
        var found = new AtomicReference<Place>();
        content.forEachText((place, text) -> {
            if (IdentityNumber.isIn(text)) {
                found.compareAndSet(null, place);
            }
        });
        return Optional.ofNullable(found.get());
    }

    private String me() {
        return signedIn.person().map(Person::displayName).orElseThrow();
    }
}
