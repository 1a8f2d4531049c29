package se.lyhord.plan.meeting;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.access.NodeScope;
import se.lyhord.access.Role;
import se.lyhord.access.SignedIn;
import se.lyhord.disclosure.IdentityNumber;
import se.lyhord.plan.FollowUpId;
import se.lyhord.plan.PlacementId;
import se.lyhord.plan.meeting.Meetings.Followed;
import se.lyhord.plan.meeting.Meetings.Registered;
import se.lyhord.plan.writing.DrawingUpAPlan;
import se.lyhord.plan.writing.Revision;

/** Registers what a follow-up of a plan said and decided, and corrects one that was entered wrongly, for all to see. */
@Service
@Transactional
@RolesAllowed({Role.Names.CONTACT_PERSON, Role.Names.HOME_MANAGER})
public class HoldingAFollowUp {

    private final Meetings meetings;
    private final DrawingUpAPlan drawing;
    private final NodeScope scope;
    private final SignedIn signedIn;
    private final Clock clock;

    HoldingAFollowUp(Meetings meetings, DrawingUpAPlan drawing, NodeScope scope, SignedIn signedIn, Clock clock) {
        this.meetings = meetings;
        this.drawing = drawing;
        this.scope = scope;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** What became of a registration. */
    public sealed interface Outcome {

        /** It is saved; where it decided to revise the plan, the next version can be written. */
        record Saved() implements Outcome {}

        /** It is not saved, and why. */
        record Refused(Reason reason) implements Outcome {}
    }

    /** Why a registration is refused. */
    public enum Reason {
        /** The meeting has not been held yet. */
        IN_THE_FUTURE,
        /** There was no plan to follow up on that day. */
        BEFORE_THE_PLAN,
        /** The next meeting is not after this one. */
        NEXT_NOT_LATER,
        /** A personal identity number stands in a text. */
        IDENTITY_NUMBER,
        /** The follow-up to correct counts no more already, is another system's, or is none. */
        NOT_TO_CORRECT,
        /** A correction says why. */
        NO_REASON,
        /** No plan is established, there is no such stay, or it lies outside the person's scope: the answer is the same. */
        UNKNOWN_PLAN
    }

    /** The plan of a stay; empty where none is established, or the stay lies outside the person's scope. */
    @Transactional(readOnly = true)
    public Optional<Followed> plan(PlacementId stay) {
        return meetings.plan(stay).filter(plan -> scope.contains(plan.home()));
    }

    /** The follow-ups of a stay's plan, those that were corrected too, the latest first. */
    @Transactional(readOnly = true)
    public List<HeldMeeting> of(PlacementId stay) {
        return plan(stay).map(_ -> meetings.of(stay)).orElse(List.of());
    }

    /** Registers a meeting. The same one sent again is registered once, with the same answer. */
    public Outcome register(PlacementId stay, Meeting meeting) {
        return plan(stay)
                .map(plan -> refusal(plan, meeting)
                        .<Outcome>map(Outcome.Refused::new)
                        .orElseGet(() -> {
                            meetings.add(plan, meeting, me());
                            revise(stay, meeting);
                            return new Outcome.Saved();
                        }))
                .orElseGet(() -> new Outcome.Refused(Reason.UNKNOWN_PLAN));
    }

    /** Lets a follow-up count no more that was never held. */
    public Outcome strike(PlacementId stay, FollowUpId wrong, String reason) {
        return correct(stay, wrong, Optional.empty(), reason);
    }

    /** Registers a meeting in the place of one that was entered wrongly. */
    public Outcome replace(PlacementId stay, FollowUpId wrong, Meeting instead, String reason) {
        var refusal = plan(stay).flatMap(plan -> refusal(plan, instead));
        if (refusal.isPresent()) {
            return new Outcome.Refused(refusal.get());
        }
        return correct(stay, wrong, Optional.of(instead), reason);
    }

    private Outcome correct(PlacementId stay, FollowUpId wrong, Optional<Meeting> instead, String reason) {
        var plan = plan(stay);
        if (plan.isEmpty()) {
            return new Outcome.Refused(Reason.UNKNOWN_PLAN);
        }
        if (reason.isBlank()) {
            return new Outcome.Refused(Reason.NO_REASON);
        }
        if (IdentityNumber.isIn(reason)) {
            return new Outcome.Refused(Reason.IDENTITY_NUMBER);
        }
        if (!meetings.correct(plan.get(), wrong, instead.map(Meeting::id), reason, me())) {
            return new Outcome.Refused(Reason.NOT_TO_CORRECT);
        }
        instead.ifPresent(meeting -> {
            meetings.add(plan.get(), meeting, me());
            revise(stay, meeting);
        });
        return new Outcome.Saved();
    }

    /** Where the next version is being written already, or the plan is another system's, there is nothing to begin. */
    private void revise(PlacementId stay, Meeting meeting) {
        if (meeting.decision() instanceof Decision.Revise revise) {
            drawing.revise(stay, new Revision(revise.reason(), meeting.participants()));
        }
    }

    private Optional<Reason> refusal(Followed plan, Meeting meeting) {
        if (meeting.heldOn().isAfter(LocalDate.now(clock))) {
            return Optional.of(Reason.IN_THE_FUTURE);
        }
        if (meeting.heldOn().isBefore(plan.establishedOn())) {
            return Optional.of(Reason.BEFORE_THE_PLAN);
        }
        if (meeting.decision()
                .next()
                .filter(next -> !next.isAfter(meeting.heldOn()))
                .isPresent()) {
            return Optional.of(Reason.NEXT_NOT_LATER);
        }
        return meeting.texts().anyMatch(IdentityNumber::isIn) ? Optional.of(Reason.IDENTITY_NUMBER) : Optional.empty();
    }

    private Registered me() {
        var me = signedIn.person().orElseThrow();
        return new Registered(me.username(), me.displayName(), clock.instant());
    }
}
