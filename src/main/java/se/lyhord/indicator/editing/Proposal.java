package se.lyhord.indicator.editing;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * A definition that was put forward. What it says does not change any more.
 *
 * @param writers usernames of all who wrote in it: none of them decides
 * @param proposed by whom and when
 */
public record Proposal(UUID id, DefinitionDraft draft, Set<String> writers, Act proposed, State state) {

    public Proposal {
        writers = Set.copyOf(writers);
    }

    /** Who did something, and when. */
    public record Act(String username, String name, Instant at) {}

    /** What became of it. */
    public sealed interface State {

        /** Somebody else is to decide. */
        record Proposed() implements State {}

        /** It is a version of the indicator. */
        record Approved(Act by) implements State {}

        /** It is not taken, and why. */
        record Rejected(Act by, String reason) implements State {}

        /** One of its writers took it back. */
        record Withdrawn(Act by) implements State {}
    }

    public boolean isOpen() {
        return state instanceof State.Proposed;
    }

    /** Why it is put forward, as its writers say. */
    public String note() {
        return draft.get(DraftField.NOTE);
    }
}
