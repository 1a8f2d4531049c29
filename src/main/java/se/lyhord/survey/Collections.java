package se.lyhord.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.lyhord.organisation.Quarter;

/** The collections of homes, within the scope of the transaction. */
public interface Collections {

    /** A home's collections of a quarter, by the name of their questionnaire. */
    List<Collection> of(String home, Quarter quarter);

    Optional<Collection> find(CollectionId id);

    /** One of a home, and nobody else changes it before the transaction ends. */
    Optional<Collection> findAndHold(String home, Quarter quarter, String template);

    /** The same by its id. */
    Optional<Collection> findAndHold(CollectionId id);

    /**
     * Makes a collection with a place for its sealed answers; false where the home has one of the questionnaire in the
     * quarter, though it was made a moment ago by somebody else. The invited of residents are added to those of the
     * quarter's earlier collections; a number that was imported before the first of them stays.
     *
     * @param asksResidents whether its invited count in the response rate
     */
    boolean open(Collection collection, boolean asksResidents);

    /** Closes a collection in a transaction of its own; false where it is not open. */
    boolean close(CollectionId id);

    /** Collections that are open though their last day has passed. */
    List<CollectionId> endedBefore(LocalDate day);

    /** How the codes of a collection stand. */
    Counts counts(CollectionId id);

    /** Closed collections that wait for their release, all quarters or one, the longest waiting first. */
    List<Collection> waiting(Optional<Quarter> quarter);

    /** The sealed answers that were handed in, in no particular order. */
    List<Submitted> submitted(CollectionId id);

    /**
     * Stores what was answered in the order given, drops the sealed ones and marks the collection as released. Its days,
     * its slips and how its progress was shown are forgotten.
     */
    void release(Collection collection, Unsealed unsealed);

    /**
     * How codes stand.
     *
     * @param declined young people who said no
     * @param submitted questionnaires handed in
     */
    record Counts(int declined, int submitted) {}

    /** Answers that were handed in, sealed by the collection's key. */
    record Submitted(SealedId id, byte[] sealed) {}
}
