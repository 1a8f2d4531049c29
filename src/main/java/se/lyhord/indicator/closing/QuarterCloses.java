package se.lyhord.indicator.closing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.lyhord.indicator.ClosedQuarters;
import se.lyhord.organisation.Quarter;

/** The closed quarters, and those that wait for a second person. */
public interface QuarterCloses extends ClosedQuarters {

    /**
     * A close as it was approved.
     *
     * @param contentHash SHA-256 of the content as it is stored
     */
    record Close(CloseContent content, String approvedBy, Instant approvedAt, String contentHash) {}

    /** That records were erased by law after a close. */
    record Erasure(Instant at, String by, String reason) {}

    /** Every close of a quarter, the first one first. */
    List<Close> of(Quarter quarter);

    /** What waits for approval. */
    Optional<CloseContent> prepared(Quarter quarter);

    /** Puts a preparation in the place of an earlier one. */
    void prepare(CloseContent content);

    /** Keeps the close with the computed cells, tree and values as they are now; the preparation is gone. */
    void freeze(CloseContent content, String approvedBy, Instant at);

    /** What was erased after the close. */
    List<Erasure> erasures(Quarter quarter);

    /** Notes an erasure. */
    void erased(Quarter quarter, String by, Instant at, String reason);
}
