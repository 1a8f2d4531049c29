package se.lyhord.release.threshold;

import java.time.Instant;
import java.util.UUID;
import se.lyhord.disclosure.Threshold;
import se.lyhord.organisation.Quarter;
import se.lyhord.release.Audience;

/**
 * A change of a threshold that was put forward. What it says does not change any more.
 *
 * @param reason why, as who proposed it says
 * @param proposed by whom and when
 */
public record ThresholdProposal(UUID id, Change change, String reason, Act proposed, State state) {

    /** Fewer than this nobody may decide on: of two people each knows the other one. */
    public static final int LEAST = 3;

    public static final int MOST = 50;

    /**
     * What is to change.
     *
     * @param audience who is told of groups of so many
     * @param from what is valid in the quarter otherwise
     * @param validFrom the first quarter for which it is to hold
     */
    public record Change(Audience audience, Threshold from, Threshold to, Quarter validFrom) {

        /** Whether fewer people than usual may be told of. */
        public boolean isBelowUsual() {
            return to.people() < audience.usual().people();
        }
    }

    /** Who did something, and when. */
    public record Act(String username, String name, Instant at) {}

    /** What became of it. */
    public sealed interface State {

        /** Somebody else is to decide. */
        record Proposed() implements State {}

        record Approved(Act by) implements State {}

        /** It is not taken, and why. */
        record Rejected(Act by, String reason) implements State {}

        /** Who proposed it took it back. */
        record Withdrawn(Act by) implements State {}
    }

    public boolean isOpen() {
        return state instanceof State.Proposed;
    }

    boolean isBy(String username) {
        return proposed.username().equalsIgnoreCase(username);
    }
}
