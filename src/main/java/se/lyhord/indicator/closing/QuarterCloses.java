package se.lyhord.indicator.closing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.lyhord.indicator.ClosedQuarters;
import se.lyhord.organisation.Quarter;

/** The closed quarters, and those that wait for a second person. */
public interface QuarterCloses extends ClosedQuarters {

    /**
     * A close as it was approved.
     *
     * @param contentHash SHA-256 of the content as it was approved
     * @param isUnaltered whether what is stored has that hash still
     */
    record Close(
            CloseContent content, String approvedBy, Instant approvedAt, String contentHash, boolean isUnaltered) {}

    /** That records were erased by law after a close. */
    record Erasure(Instant at, String by, String reason) {}

    /**
     * How a computed quarter stands.
     *
     * @param isStale whether records have changed since it was computed
     * @param isUnpublished whether its latest revision is frozen and not seen by anybody yet
     * @param isErased whether records were erased by law since it was closed, so that it cannot be counted anew
     * @param latest revision that was approved last, and when; none where it is open
     * @param preparedBy username of who has checked it and waits for another; none where nobody has
     */
    record Standing(
            Quarter quarter,
            boolean isStale,
            boolean isUnpublished,
            boolean isErased,
            Optional<Latest> latest,
            Optional<String> preparedBy) {

        /** What comes next for it. */
        public CloseState state(LocalDate today) {
            if (latest.isPresent()) {
                return closed();
            }
            if (!quarter.lastDay().isBefore(today)) {
                return CloseState.GOING_ON;
            }
            return isStale ? CloseState.CHANGED : preparedBy.isPresent() ? CloseState.CHECKED : CloseState.OPEN;
        }

        private CloseState closed() {
            if (preparedBy.isPresent()) {
                return CloseState.REVISION_CHECKED;
            }
            if (isStale && !isErased) {
                return CloseState.LATE;
            }
            return isUnpublished ? CloseState.UNPUBLISHED : CloseState.CLOSED;
        }
    }

    /** The latest approved revision. */
    record Latest(int revision, Instant approvedAt) {}

    /** Every computed quarter, the newest first. */
    List<Standing> standings();

    /** Every close of a quarter, the first one first. */
    List<Close> of(Quarter quarter);

    /** What waits for approval. */
    Optional<CloseContent> prepared(Quarter quarter);

    /** Puts a preparation in the place of an earlier one. */
    void prepare(CloseContent content);

    /** Keeps the close with the computed cells, tree and values as they are now; the preparation is gone, and a revision is to be published. */
    void freeze(CloseContent content, String approvedBy, Instant at);

    /** Closed quarters with a revision that is frozen and not published yet. */
    List<Quarter> unpublished();

    /** Notes that a revision is published. */
    void published(Quarter quarter);

    /** Takes a preparation back. */
    void withdraw(Quarter quarter);

    /** Keeps a certificate beside those of earlier checks. */
    void keep(Certificate certificate);

    /** The latest certificate of each revision that has one, the first revision first. */
    List<Certificate> certificates(Quarter quarter);

    /** What was erased after the close. */
    List<Erasure> erasures(Quarter quarter);

    /** Notes an erasure. */
    void erased(Quarter quarter, String by, Instant at, String reason);
}
