package se.lyhord.indicator.editing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.lyhord.indicator.DefinitionRegister.Entry;
import se.lyhord.indicator.editing.Proposal.Act;

/** All that was ever proposed; none of it is deleted. */
public interface Proposals {

    /** Those that wait to be decided, the oldest first. */
    List<Proposal> open();

    /** All of an indicator, the newest first. */
    List<Proposal> of(String code);

    Optional<Proposal> find(UUID id);

    /** Adds one in the place of the draft that it was; false where somebody else changed or deleted that. */
    boolean add(Proposal proposal, UUID draft, int rowVersion);

    /**
     * Approves one, which makes it a version; false where it was decided meanwhile.
     *
     * @throws org.springframework.dao.DuplicateKeyException where there is such a version already
     */
    boolean approve(UUID id, Act by, Entry version);

    /** Rejects one; false where it was decided meanwhile. */
    boolean reject(UUID id, Act by, String reason);

    /** Takes one back; false where it was decided meanwhile. */
    boolean withdraw(UUID id, Act by);
}
