package se.lyhord.indicator.editing;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import se.lyhord.access.Role;
import se.lyhord.access.SignedIn;
import se.lyhord.indicator.editing.Proposal.Act;
import se.lyhord.indicator.editing.Proposal.State;

/** Puts a draft forward, for another quality lead to decide. */
@Service
@RolesAllowed(Role.Names.QUALITY_LEAD)
public class ProposingADefinition {

    private final Drafts drafts;
    private final Proposals proposals;
    private final EditingADefinition editing;
    private final TryingADefinition trying;
    private final SignedIn signedIn;
    private final Clock clock;

    ProposingADefinition(
            Drafts drafts,
            Proposals proposals,
            EditingADefinition editing,
            TryingADefinition trying,
            SignedIn signedIn,
            Clock clock) {
        this.drafts = drafts;
        this.proposals = proposals;
        this.editing = editing;
        this.trying = trying;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** What became of it. */
    public sealed interface Outcome {

        /** It waits for another to decide. */
        record Proposed(UUID proposal) implements Outcome {}

        /** Rules stand against it. */
        record Unsound(List<Problem> problems) implements Outcome {}

        /** The dry run failed. */
        record NotCountable(DryRun run) implements Outcome {}

        /** Somebody else changed, proposed or deleted the draft. */
        record Overtaken() implements Outcome {}
    }

    /** Proposes a draft as it was seen, once more after a dry run. */
    public Outcome propose(UUID id, int rowVersion) {
        var kept = drafts.find(id).filter(found -> found.rowVersion() == rowVersion);
        if (kept.isEmpty()) {
            return new Outcome.Overtaken();
        }
        var problems = editing.problems(kept.get().draft());
        if (!problems.isEmpty()) {
            return new Outcome.Unsound(problems);
        }
        var run = trying.of(kept.get().draft());
        if (!(run instanceof DryRun.Counted || run instanceof DryRun.NothingComputed)) {
            return new Outcome.NotCountable(run);
        }
        var writers = new HashSet<>(kept.get().writers());
        writers.add(me().username());
        var proposal = new Proposal(UUID.randomUUID(), kept.get().draft(), writers, me(), new State.Proposed());
        return proposals.add(proposal, id, rowVersion) ? new Outcome.Proposed(proposal.id()) : new Outcome.Overtaken();
    }

    /** Takes a proposal back; false where it is not the person's to take back, or was decided. */
    public boolean withdraw(UUID id) {
        return proposals
                .find(id)
                .filter(Proposal::isOpen)
                .filter(proposal -> proposal.writers().contains(me().username()))
                .filter(proposal -> proposals.withdraw(id, me()))
                .isPresent();
    }

    /** Takes the words of a proposal that was rejected or withdrawn as a draft; its writers stay its writers. */
    public Optional<UUID> writeOn(UUID id) {
        return proposals
                .find(id)
                .filter(proposal ->
                        proposal.state() instanceof State.Rejected || proposal.state() instanceof State.Withdrawn)
                .map(proposal -> editing.keep(proposal.draft(), proposal.writers()));
    }

    private Act me() {
        var person = signedIn.person().orElseThrow();
        return new Act(person.username(), person.displayName(), clock.instant());
    }
}
