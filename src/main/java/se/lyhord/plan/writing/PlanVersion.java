package se.lyhord.plan.writing;

import java.time.Instant;
import java.util.Optional;
import se.lyhord.plan.document.Completeness;
import se.lyhord.plan.document.PlanContent;
import se.lyhord.plan.form.PlanForm;

/**
 * A plan as it was established, an official document from then on (upprättad handling): it never changes.
 *
 * @param number from 1
 * @param contentHash SHA-256 of its content as JSON, in hexadecimal digits
 * @param revision why there is this version; empty for the first
 * @param lockedBy name of who established it
 */
public record PlanVersion(
        int number,
        PlanForm form,
        PlanContent content,
        String contentHash,
        Optional<Revision> revision,
        String lockedBy,
        Instant lockedAt) {

    public Completeness completeness() {
        return Completeness.of(form, content);
    }
}
