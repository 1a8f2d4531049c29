package se.lyhord.survey;

import java.util.List;
import java.util.Optional;
import se.lyhord.organisation.Quarter;

/** The collections of homes, within the scope of the transaction. */
public interface Collections {

    Optional<Collection> find(String home, Quarter quarter);

    /** The same, and nobody else changes it before the transaction ends. */
    Optional<Collection> findAndHold(String home, Quarter quarter);

    /** The same by its id. */
    Optional<Collection> findAndHold(CollectionId id);

    /**
     * Makes a collection with a place for its sealed answers, and keeps the number of invited unless there is one; false
     * where the home has a collection of the quarter, though it was made a moment ago by somebody else.
     */
    boolean open(Collection collection, int invited);

    void close(CollectionId id);

    /** Collections that are open though their quarter has ended. */
    List<CollectionId> openBefore(Quarter quarter);

    /** How the codes of a collection stand. */
    Counts counts(Collection collection);

    /** Closed collections that wait for their release, all quarters or one, the longest waiting first. */
    List<Collection> waiting(Optional<Quarter> quarter);

    /** The sealed answers that were handed in, in no particular order. */
    List<Submitted> submitted(CollectionId id);

    /** Stores answers in the order given, drops the sealed ones and marks the collection as released. */
    void release(Collection collection, List<byte[]> answers);

    /**
     * How codes stand.
     *
     * @param invited young people invited
     * @param handedOut codes given out, whatever became of them
     * @param declined young people who said no
     * @param submitted questionnaires handed in
     */
    record Counts(int invited, int handedOut, int declined, int submitted) {}

    /** Answers that were handed in, sealed by the collection's key. */
    record Submitted(SealedId id, byte[] sealed) {}
}
