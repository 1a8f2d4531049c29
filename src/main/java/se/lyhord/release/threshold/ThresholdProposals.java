package se.lyhord.release.threshold;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.lyhord.release.threshold.ThresholdProposal.State;

/** All that was ever proposed and decided of thresholds; none of it is changed or deleted. */
public interface ThresholdProposals {

    /** All, the newest first. */
    List<ThresholdProposal> all();

    Optional<ThresholdProposal> find(UUID id);

    void add(ThresholdProposal proposal);

    /** Keeps what became of it; false where that was decided meanwhile. */
    boolean decide(ThresholdProposal proposal, State outcome);
}
