package se.lyhord.release.threshold;

import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import se.lyhord.access.Role;
import se.lyhord.release.threshold.ThresholdProposal.Act;
import se.lyhord.release.threshold.ThresholdProposal.State;

/** A second quality lead of the whole organisation approves a change of a threshold, or rejects it with a reason. */
@Service
@RolesAllowed(Role.Names.QUALITY_LEAD)
public class DecidingOnAThreshold {

    private final ThresholdProposals proposals;
    private final ThresholdRules rules;

    DecidingOnAThreshold(ThresholdProposals proposals, ThresholdRules rules) {
        this.proposals = proposals;
        this.rules = rules;
    }

    /** Whether the person who is signed in is one who may decide. */
    public boolean mayDecide(ThresholdProposal proposal) {
        return proposal.isOpen() && !isMine(proposal);
    }

    /** Whether the person who is signed in proposed it. */
    public boolean isMine(ThresholdProposal proposal) {
        return proposal.isBy(me().username());
    }

    /** Takes it; empty, or why not. */
    public Optional<Refusal> approve(UUID id) {
        var found = open(id);
        if (found.isEmpty()) {
            return Optional.of(Refusal.CLOSED);
        }
        var proposal = found.get();
        if (isMine(proposal)) {
            return Optional.of(Refusal.OWN_PROPOSAL);
        }
        return rules.against(proposal.change()).or(() -> decide(proposal, new State.Approved(me())));
    }

    /** Does not take it; empty, or why that cannot be. */
    public Optional<Refusal> reject(UUID id, String reason) {
        var found = open(id);
        if (found.isEmpty()) {
            return Optional.of(Refusal.CLOSED);
        }
        if (isMine(found.get())) {
            return Optional.of(Refusal.OWN_PROPOSAL);
        }
        return reason.isBlank()
                ? Optional.of(Refusal.NO_REASON)
                : decide(found.get(), new State.Rejected(me(), reason.strip()));
    }

    /** Takes one's own back. */
    public Optional<Refusal> withdraw(UUID id) {
        return open(id).filter(this::isMine)
                .map(proposal -> decide(proposal, new State.Withdrawn(me())))
                .orElse(Optional.of(Refusal.CLOSED));
    }

    private Optional<ThresholdProposal> open(UUID id) {
        rules.requireAll();
        return proposals.find(id).filter(ThresholdProposal::isOpen);
    }

    private Optional<Refusal> decide(ThresholdProposal proposal, State outcome) {
        return proposals.decide(proposal, outcome) ? Optional.empty() : Optional.of(Refusal.CLOSED);
    }

    private Act me() {
        return rules.me();
    }
}
