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

        /** It is saved. */
        record Saved(Next next) implements Outcome {}

        /** It is not saved, and why. */
        record Refused(Reason reason) implements Outcome {}
    }

    /** What follows for the plan. */
    public enum Next {
        /** It stays as it is. */
        NOTHING,
        /** The next version can be written now. */
        WRITE,
        /** The next version is being written already, for another reason. */
        IN_WRITING,
        /** It is changed in the system that it is in. */
        ELSEWHERE,
        /** The stay is over, so nothing can be changed. */
        TOO_LATE
    }

    /** Why a registration is refused. */
    public enum Reason {
        /** The meeting has not been held yet. */
        IN_THE_FUTURE,
        /** There was no plan to follow up on that day. */
        BEFORE_THE_PLAN,
        /** The stay was over on that day. */
        AFTER_THE_STAY,
        /** A version has been established since the page was opened, so the goals may be others. */
        PLAN_CHANGED,
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

    /**
     * Registers a meeting. The same one sent again is registered once.
     *
     * @param version the version that was followed up; 0 where the plan is another system's
     */
    public Outcome register(PlacementId stay, int version, Meeting meeting) {
        var plan = plan(stay);
        if (plan.isEmpty()) {
            return new Outcome.Refused(Reason.UNKNOWN_PLAN);
        }
        var refusal = refusal(plan.get(), meeting);
        if (refusal.isPresent()) {
            return new Outcome.Refused(refusal.get());
        }
        if (plan.get().version() != version) {
            return new Outcome.Refused(Reason.PLAN_CHANGED);
        }
        var isNew = meetings.add(plan.get(), meeting, me());
        return new Outcome.Saved(isNew ? revise(stay, meeting) : Next.NOTHING);
    }

    /** Lets a follow-up count no more that was never held. */
    public Outcome strike(PlacementId stay, FollowUpId wrong, String reason) {
        return correct(stay, wrong, Optional.empty(), reason);
    }

    /**
     * Registers a meeting in the place of one that was entered wrongly, of the version that was followed up then. A decision
     * to revise begins a version only where that was not decided before.
     */
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
        var before = meetings.of(stay).stream()
                .filter(held -> held.counts() && held.key().equals(wrong.key()))
                .flatMap(held -> held.told().stream())
                .findFirst();
        if (before.isEmpty() || !meetings.correct(plan.get(), wrong, instead.map(Meeting::id), reason, me())) {
            return new Outcome.Refused(Reason.NOT_TO_CORRECT);
        }
        return new Outcome.Saved(instead.map(meeting -> putInPlace(stay, plan.get(), before.get(), meeting))
                .orElse(Next.NOTHING));
    }

    private Next putInPlace(PlacementId stay, Followed plan, HeldMeeting.Told before, Meeting meeting) {
        meetings.add(plan.in(before.version()), meeting, me());
        return before.meeting().decision() instanceof Decision.Revise ? Next.NOTHING : revise(stay, meeting);
    }

    private Next revise(PlacementId stay, Meeting meeting) {
        if (!(meeting.decision() instanceof Decision.Revise revise)) {
            return Next.NOTHING;
        }
        return switch (drawing.revise(stay, new Revision(revise.reason(), meeting.participants()))) {
            case DrawingUpAPlan.Outcome.Kept _ -> Next.WRITE;
            case DrawingUpAPlan.Outcome.Refused(var why) when why == DrawingUpAPlan.Reason.ENDED -> Next.TOO_LATE;
            case DrawingUpAPlan.Outcome.Refused(var why)
            when why == DrawingUpAPlan.Reason.NOT_ESTABLISHED -> Next.ELSEWHERE;
            default -> Next.IN_WRITING;
        };
    }

    private Optional<Reason> refusal(Followed plan, Meeting meeting) {
        if (meeting.heldOn().isAfter(LocalDate.now(clock))) {
            return Optional.of(Reason.IN_THE_FUTURE);
        }
        if (meeting.heldOn().isBefore(plan.establishedOn())) {
            return Optional.of(Reason.BEFORE_THE_PLAN);
        }
        if (plan.endedOn() != null && meeting.heldOn().isAfter(plan.endedOn())) {
            return Optional.of(Reason.AFTER_THE_STAY);
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
