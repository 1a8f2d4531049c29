package se.lyhord.survey;

import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.access.NodeScope;
import se.lyhord.access.Role;
import se.lyhord.organisation.Quarter;

/**
 * A home manager, or a quality lead, runs the home's survey in the running quarter: opens it, hands out codes, counts who
 * declines, closes it. Every method refuses a home outside the person's scope.
 */
@Service
@Transactional
@RolesAllowed({Role.Names.HOME_MANAGER, Role.Names.QUALITY_LEAD})
public class SurveyRounds {

    private final RoundKeeping rounds;
    private final Collections collections;
    private final NodeScope scope;

    SurveyRounds(RoundKeeping rounds, Collections collections, NodeScope scope) {
        this.rounds = rounds;
        this.collections = collections;
        this.scope = scope;
    }

    /**
     * How a home's round stands.
     *
     * @param quarter the running quarter
     * @param state nothing before it is opened
     * @param invited young people invited
     * @param handedOut codes given out
     * @param declined young people who said no
     * @param answered handed in, in steps
     */
    public record Standing(
            Quarter quarter,
            Optional<Collection.State> state,
            int invited,
            int handedOut,
            int declined,
            Progress answered) {}

    @Transactional(readOnly = true)
    public Standing of(String home) {
        scope.require(home);
        var quarter = rounds.quarter();
        return rounds.find(home)
                .map(collection -> standing(quarter, collection))
                .orElseGet(() -> new Standing(quarter, Optional.empty(), 0, 0, 0, Progress.of(0)));
    }

    private Standing standing(Quarter quarter, Collection collection) {
        var counts = collections.counts(collection);
        return new Standing(
                quarter,
                Optional.of(collection.state()),
                counts.invited(),
                counts.handedOut(),
                counts.declined(),
                Progress.of(counts.submitted()));
    }

    /** Opens the round for so many invited; false where it has been opened before. */
    public boolean open(String home, int invited) {
        scope.require(home);
        if (invited < 0) {
            throw new IllegalArgumentException("A number of invited is not below 0: " + invited);
        }
        return rounds.open(home, invited);
    }

    /** A new code, to be shown once; none where the round is not open. */
    public Optional<Code> handOut(String home) {
        scope.require(home);
        return rounds.handOut(home);
    }

    /** Counts that a young person was offered the survey and said no; false where the round is not open. */
    public boolean decline(String home) {
        scope.require(home);
        return rounds.decline(home);
    }

    /** Ends the round for good: unfinished questionnaires are destroyed. False where it is not open. */
    public boolean close(String home) {
        scope.require(home);
        return rounds.close(home);
    }
}
