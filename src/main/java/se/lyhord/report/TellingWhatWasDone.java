package se.lyhord.report;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.access.NodeScope;
import se.lyhord.access.Person;
import se.lyhord.access.Role;
import se.lyhord.access.SignedIn;
import se.lyhord.organisation.Quarter;
import se.lyhord.report.HomeNotice.State;
import se.lyhord.survey.ClosedRounds;
import se.lyhord.survey.YouSaidWeDid;

/**
 * A home manager, or a quality lead, tells the young people of a home what a round's answers led to: writes it, publishes
 * it, withdraws it. Methods that take a home refuse one outside the person's scope.
 */
@Service
@Transactional
@RolesAllowed({Role.Names.HOME_MANAGER, Role.Names.QUALITY_LEAD})
public class TellingWhatWasDone {

    private final Notices notices;
    private final Quoting quoting;
    private final NoticeWords words;
    private final ClosedRounds closed;
    private final NodeScope scope;
    private final SignedIn signedIn;
    private final Clock clock;

    TellingWhatWasDone(
            Notices notices,
            Quoting quoting,
            NoticeWords words,
            ClosedRounds closed,
            NodeScope scope,
            SignedIn signedIn,
            Clock clock) {
        this.notices = notices;
        this.quoting = quoting;
        this.words = words;
        this.closed = closed;
        this.scope = scope;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** What became of a change. */
    public sealed interface Outcome {

        /** It is kept, and this is the notice now. */
        record Kept(HomeNotice notice) implements Outcome {}

        /** Nothing is changed, and why. */
        record Refused(Reason reason) implements Outcome {}
    }

    /** Why a change is refused. */
    public enum Reason {
        /** There is no such notice, or it lies outside the person's scope: the answer is the same. */
        UNKNOWN,
        /** The home has no closed round of that quarter. */
        ROUND_NOT_CLOSED,
        /** What was heard or what was done is missing, in Swedish or in a begun English text. */
        NOT_WHOLE,
        /** A text is longer than a page of the tablet takes. */
        TOO_LONG,
        /** A text holds a personal identity number. */
        IDENTITY_NUMBER,
        /** The figure is not released for this home and quarter, or must not be told at a home. */
        FIGURE_NOT_RELEASED,
        /** Somebody has changed the notice since it was read, or its state does not allow this. */
        CHANGED_MEANWHILE
    }

    /** Quarters that can be told of, the latest first. */
    @Transactional(readOnly = true)
    public List<Quarter> quarters(String home) {
        scope.require(home);
        return closed.of(home, Quarter.of(LocalDate.now(clock)));
    }

    /** Figures of a quarter that can be quoted at a home: its own first, then those of the nodes above. */
    @Transactional(readOnly = true)
    public List<QuotableFigure> quotable(String home, Quarter quarter) {
        scope.require(home);
        return quoting.of(home, quarter);
    }

    /**
     * A notice as the young people read it, or would if it was published today.
     *
     * @param languageTag of the reader: {@code en} gives the English text where there is one
     */
    @Transactional(readOnly = true)
    public YouSaidWeDid.Notice asTold(NoticeContent content, Optional<LocalDate> publishedOn, String languageTag) {
        scope.require(content.home());
        var on = publishedOn.orElseGet(() -> LocalDate.now(clock));
        return words.told(content, quoting.of(content), on, languageTag);
    }

    /** All notices of a home, the latest quarter first. */
    @Transactional(readOnly = true)
    public List<HomeNotice> of(String home) {
        scope.require(home);
        return notices.of(home);
    }

    /** Keeps a new draft. */
    public Outcome write(NoticeId id, NoticeContent content) {
        scope.require(content.home());
        return refusal(content)
                .<Outcome>map(Outcome.Refused::new)
                .orElseGet(() -> keep(new HomeNotice(id, 1, State.DRAFT, content, Optional.empty())));
    }

    /** Keeps other words for a notice that is not published; it is a draft then. */
    public Outcome rewrite(NoticeId id, int version, NoticeContent content) {
        scope.require(content.home());
        return change(id, version, notice -> {
            if (notice.isPublished() || !notice.content().home().equals(content.home())) {
                return new Outcome.Refused(Reason.CHANGED_MEANWHILE);
            }
            return refusal(content).<Outcome>map(Outcome.Refused::new).orElseGet(() -> keep(notice.rewritten(content)));
        });
    }

    /** Shows a draft to the young people from today on. */
    public Outcome publish(NoticeId id, int version) {
        return change(id, version, notice -> {
            if (notice.state() != State.DRAFT) {
                return new Outcome.Refused(Reason.CHANGED_MEANWHILE);
            }
            if (!notice.content().isWhole()) {
                return new Outcome.Refused(Reason.NOT_WHOLE);
            }
            return refusal(notice.content())
                    .<Outcome>map(Outcome.Refused::new)
                    .orElseGet(() -> keep(notice.published(LocalDate.now(clock))));
        });
    }

    /** Takes a notice away from the young people. */
    public Outcome withdraw(NoticeId id, int version) {
        return step(id, version, State.PUBLISHED, HomeNotice::withdrawn);
    }

    /** Undoes a withdrawal: the notice stands as it did, with its first day. */
    public Outcome restore(NoticeId id, int version) {
        return step(id, version, State.WITHDRAWN, HomeNotice::restored);
    }

    private Outcome step(NoticeId id, int version, State from, UnaryOperator<HomeNotice> next) {
        return change(
                id,
                version,
                notice -> notice.state() == from
                        ? keep(next.apply(notice))
                        : new Outcome.Refused(Reason.CHANGED_MEANWHILE));
    }

    private Outcome change(NoticeId id, int version, Function<HomeNotice, Outcome> change) {
        var found = notices.find(id)
                .filter(notice -> scope.contains(notice.content().home()));
        if (found.isEmpty()) {
            return new Outcome.Refused(Reason.UNKNOWN);
        }
        return found.get().version() == version
                ? change.apply(found.get())
                : new Outcome.Refused(Reason.CHANGED_MEANWHILE);
    }

    private Outcome keep(HomeNotice next) {
        var by = signedIn.person().map(Person::username).orElseThrow();
        return notices.keep(next, by, clock.instant())
                ? new Outcome.Kept(next)
                : new Outcome.Refused(Reason.CHANGED_MEANWHILE);
    }

    private Optional<Reason> refusal(NoticeContent content) {
        var ofItself = content.refusal();
        if (ofItself.isPresent()) {
            return ofItself;
        }
        if (!closed.of(content.home(), Quarter.of(LocalDate.now(clock))).contains(content.quarter())) {
            return Optional.of(Reason.ROUND_NOT_CLOSED);
        }
        return content.quote().isPresent() && quoting.of(content).isEmpty()
                ? Optional.of(Reason.FIGURE_NOT_RELEASED)
                : Optional.empty();
    }
}
