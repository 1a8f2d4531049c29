package se.lyhord.release.threshold;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import se.lyhord.access.Role;
import se.lyhord.disclosure.Threshold;
import se.lyhord.organisation.Quarter;
import se.lyhord.release.Audience;
import se.lyhord.release.threshold.ThresholdProposal.Change;
import se.lyhord.release.threshold.ThresholdProposal.State;

/** A quality lead of the whole organisation puts a change of a threshold forward, and says why. */
@Service
@RolesAllowed(Role.Names.QUALITY_LEAD)
public class ProposingAThreshold {

    private static final int QUARTERS_OFFERED = 9;

    private final ThresholdProposals proposals;
    private final ValidThresholds valid;
    private final ThresholdRules rules;

    ProposingAThreshold(ThresholdProposals proposals, ValidThresholds valid, ThresholdRules rules) {
        this.proposals = proposals;
        this.valid = valid;
        this.rules = rules;
    }

    /** What became of it. */
    public sealed interface Outcome {

        /** It waits for another person. */
        record Proposed(UUID id) implements Outcome {}

        record Refused(Refusal why) implements Outcome {}
    }

    /** Whether the person may see and change thresholds. */
    public boolean isForAll() {
        return rules.isForAll();
    }

    /** All that was ever proposed, the newest first. */
    public List<ThresholdProposal> all() {
        return isForAll() ? proposals.all() : List.of();
    }

    public Threshold valid(Audience audience, Quarter quarter) {
        return valid.of(audience, quarter);
    }

    /** The quarters that a change may hold from, the first one first. */
    public List<Quarter> quarters() {
        return Stream.iterate(rules.earliest(), Quarter::next)
                .limit(QUARTERS_OFFERED)
                .toList();
    }

    public Outcome propose(Audience audience, int people, Quarter validFrom, String reason) {
        rules.requireAll();
        if (people < ThresholdProposal.LEAST) {
            return new Outcome.Refused(Refusal.OUT_OF_LIMITS);
        }
        if (reason.isBlank()) {
            return new Outcome.Refused(Refusal.NO_REASON);
        }
        var change = new Change(audience, valid.of(audience, validFrom), new Threshold(people), validFrom);
        var refusal = rules.against(change);
        if (refusal.isPresent()) {
            return new Outcome.Refused(refusal.get());
        }
        var proposal =
                new ThresholdProposal(UUID.randomUUID(), change, reason.strip(), rules.me(), new State.Proposed());
        proposals.add(proposal);
        return new Outcome.Proposed(proposal.id());
    }
}
