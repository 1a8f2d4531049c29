package se.lyhord.indicator.editing;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import se.lyhord.access.Role;
import se.lyhord.access.SignedIn;
import se.lyhord.indicator.Definition;
import se.lyhord.indicator.DefinitionRegister.Entry;
import se.lyhord.indicator.DefinitionRegister.Origin;
import se.lyhord.indicator.DefinitionText;
import se.lyhord.indicator.Definitions;
import se.lyhord.indicator.Definitions.Version;
import se.lyhord.indicator.editing.Proposal.Act;

/** A second quality lead, who wrote no part of it, approves a proposal or rejects it with a reason. */
@Service
@RolesAllowed(Role.Names.QUALITY_LEAD)
public class DecidingOnAProposal {

    private final Proposals proposals;
    private final Definitions definitions;
    private final EditingADefinition editing;
    private final SignedIn signedIn;
    private final Clock clock;

    DecidingOnAProposal(
            Proposals proposals, Definitions definitions, EditingADefinition editing, SignedIn signedIn, Clock clock) {
        this.proposals = proposals;
        this.definitions = definitions;
        this.editing = editing;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** What became of it. */
    public sealed interface Outcome {

        /** It is this version of the indicator, which the next computation uses. */
        record Approved(int version) implements Outcome {}

        /** It is not taken. */
        record Rejected() implements Outcome {}

        /** The person wrote in it: another one has to decide. */
        record OwnProposal() implements Outcome {}

        /** A rejection says why. */
        record NoReason() implements Outcome {}

        /** There is a newer version than the one it was begun from. */
        record Outdated(int newest) implements Outcome {}

        /** Rules stand against it by now. */
        record Unsound(List<Problem> problems) implements Outcome {}

        /** It was decided or withdrawn meanwhile. */
        record Closed() implements Outcome {}
    }

    public List<Proposal> open() {
        return proposals.open();
    }

    public Optional<Proposal> find(UUID id) {
        return proposals.find(id);
    }

    /** Whether the person who is signed in is one who may decide. */
    public boolean mayDecide(Proposal proposal) {
        return proposal.isOpen() && !proposal.writers().contains(me().username());
    }

    /** The version that it would become, to be looked at; empty where rules stand against it by now. */
    public Optional<Definition> wouldBe(Proposal proposal) {
        return DraftFile.of(proposal.draft(), next(proposal)).read()
                        instanceof DefinitionText.Reading.Read(var definition)
                ? Optional.of(definition)
                : Optional.empty();
    }

    public Outcome approve(UUID id) {
        var found = proposals.find(id).filter(Proposal::isOpen);
        if (found.isEmpty()) {
            return new Outcome.Closed();
        }
        var proposal = found.get();
        if (!mayDecide(proposal)) {
            return new Outcome.OwnProposal();
        }
        var inUse = inUse(proposal.draft().code());
        if (inUse != (proposal.draft().isNew() ? 0 : proposal.draft().basedOn())) {
            return new Outcome.Outdated(inUse);
        }
        var problems = editing.problems(proposal.draft());
        return problems.isEmpty() ? approve(proposal) : new Outcome.Unsound(problems);
    }

    private Outcome approve(Proposal proposal) {
        var text = DraftFile.of(proposal.draft(), next(proposal));
        if (!(text.read() instanceof DefinitionText.Reading.Read(var definition))) {
            return new Outcome.Unsound(List.of());
        }
        var by = me();
        var entry = new Entry(
                definition.code(), definition.version(), definition.contentHash(), text, Origin.BROWSER, by.at());
        try {
            return proposals.approve(proposal.id(), by, entry)
                    ? new Outcome.Approved(definition.version())
                    : new Outcome.Closed();
        } catch (DuplicateKeyException _) {
            return new Outcome.Outdated(inUse(definition.code()));
        }
    }

    public Outcome reject(UUID id, String reason) {
        if (reason.isBlank()) {
            return new Outcome.NoReason();
        }
        var found = proposals.find(id).filter(Proposal::isOpen);
        if (found.isEmpty()) {
            return new Outcome.Closed();
        }
        if (!mayDecide(found.get())) {
            return new Outcome.OwnProposal();
        }
        return proposals.reject(id, me(), reason.strip()) ? new Outcome.Rejected() : new Outcome.Closed();
    }

    private int inUse(String code) {
        return definitions.find(code).map(Definition::version).orElse(0);
    }

    /** Above every version that was ever used, also by a file that is gone. */
    private int next(Proposal proposal) {
        return definitions.versions(proposal.draft().code()).stream()
                        .map(Version::definition)
                        .mapToInt(Definition::version)
                        .max()
                        .orElse(0)
                + 1;
    }

    private Act me() {
        var person = signedIn.person().orElseThrow();
        return new Act(person.username(), person.displayName(), clock.instant());
    }
}
