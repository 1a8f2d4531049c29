package se.lyhord.survey.comment;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.access.Person;
import se.lyhord.access.Role;
import se.lyhord.access.SignedIn;
import se.lyhord.disclosure.IdentityNumber;
import se.lyhord.survey.comment.ReadingOutcome.Reason;

/** Readers register what is done about a comment that tells of danger, until there is no more to do. */
@Service
@Transactional
@RolesAllowed(Role.Names.QUALITY_LEAD)
public class FollowingDangers {

    private final Dangers dangers;
    private final Comments comments;
    private final SignedIn signedIn;
    private final Clock clock;

    FollowingDangers(Dangers dangers, Comments comments, SignedIn signedIn, Clock clock) {
        this.dangers = dangers;
        this.comments = comments;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** The open ones first, the longest known of them first. */
    @Transactional(readOnly = true)
    public List<Danger> all() {
        return dangers.all();
    }

    /** Open dangers, and unread comments that may tell of one. */
    @Transactional(readOnly = true)
    public int waiting() {
        return dangers.open() + comments.pressing();
    }

    /** Registers what was done. */
    public ReadingOutcome register(CommentId id, DangerAct act, String note) {
        var words = note.strip();
        if (act.needsNote() && words.isEmpty()) {
            return new ReadingOutcome.Refused(Reason.NOTE_MISSING);
        }
        if (IdentityNumber.isIn(words)) {
            return new ReadingOutcome.Refused(Reason.IDENTITY_NUMBER);
        }
        comments.hold();
        return dangers.add(id, new Danger.Step(act, words, mark()))
                ? new ReadingOutcome.Done()
                : new ReadingOutcome.Refused(Reason.GONE);
    }

    /** There is no more to do. */
    public ReadingOutcome close(CommentId id) {
        comments.hold();
        return dangers.close(id, mark()) ? new ReadingOutcome.Done() : new ReadingOutcome.Refused(Reason.NOTHING_DONE);
    }

    private Danger.Mark mark() {
        return new Danger.Mark(signedIn.person().map(Person::displayName).orElseThrow(), clock.instant());
    }
}
