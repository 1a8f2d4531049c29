package se.lyhord.report;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a home tells of a round: what was heard, and what was done.
 *
 * @param version raised with every change
 * @param publishedOn the day on which the young people could first read it; empty for a draft
 */
public record HomeNotice(
        NoticeId id, int version, State state, NoticeContent content, Optional<LocalDate> publishedOn) {

    /** Where it stands. */
    public enum State {
        /** Seen by those who write it. */
        DRAFT,
        /** Seen by everybody at the home. */
        PUBLISHED,
        /** Was seen, and is not any more. */
        WITHDRAWN
    }

    public HomeNotice {
        if ((state == State.DRAFT) != publishedOn.isEmpty()) {
            throw new IllegalArgumentException(state + " with the day of publication " + publishedOn);
        }
    }

    public boolean isPublished() {
        return state == State.PUBLISHED;
    }

    HomeNotice rewritten(NoticeContent next) {
        return new HomeNotice(id, version + 1, State.DRAFT, next, Optional.empty());
    }

    HomeNotice published(LocalDate on) {
        return new HomeNotice(id, version + 1, State.PUBLISHED, content, Optional.of(on));
    }

    HomeNotice withdrawn() {
        return new HomeNotice(id, version + 1, State.WITHDRAWN, content, publishedOn);
    }

    HomeNotice restored() {
        return new HomeNotice(id, version + 1, State.PUBLISHED, content, publishedOn);
    }
}
