package se.lyhord.plan.writing;

import java.time.Instant;
import java.util.Optional;
import se.lyhord.plan.document.PlanContent;
import se.lyhord.plan.form.PlanForm;

/**
 * A plan, or the next version of one, while it is written.
 *
 * @param revision why, where it is the next version of an established plan
 * @param rowVersion counts its changes, so that two who write at once notice each other; 0 before the first is kept
 * @param changedBy name of who changed it last; empty before anybody did
 */
public record PlanDraft(
        PlanForm form,
        PlanContent content,
        Optional<Revision> revision,
        int rowVersion,
        String changedBy,
        Instant changedAt) {

    PlanDraft changed(PlanContent now, String by, Instant at) {
        return new PlanDraft(form, now, revision, rowVersion + 1, by, at);
    }
}
