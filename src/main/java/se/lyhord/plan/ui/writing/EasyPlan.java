package se.lyhord.plan.ui.writing;

import java.time.Instant;
import java.util.Optional;
import se.lyhord.plan.document.PlanContent;
import se.lyhord.plan.form.PlanForm;
import se.lyhord.plan.writing.PlanStage;
import se.lyhord.plan.writing.PlanVersion;
import se.lyhord.plan.writing.Stay;

/**
 * What there is to show to the person whose plan it is: the newest established version, else the draft.
 *
 * @param home the home's name
 * @param lockedAt when it was established; empty for a draft
 */
record EasyPlan(Stay stay, String home, PlanForm form, PlanContent content, Optional<Instant> lockedAt) {

    /** Empty where nothing has been written. */
    static Optional<EasyPlan> of(PlanStage stage, String home) {
        return stage.versions().isEmpty()
                ? draft(stage, home)
                : Optional.of(version(stage.stay(), home, stage.versions().getFirst()));
    }

    private static EasyPlan version(Stay stay, String home, PlanVersion newest) {
        return new EasyPlan(stay, home, newest.form(), newest.content(), Optional.of(newest.lockedAt()));
    }

    private static Optional<EasyPlan> draft(PlanStage stage, String home) {
        return stage instanceof PlanStage.Writing writing && writing.draft().rowVersion() > 0
                ? Optional.of(new EasyPlan(
                        stage.stay(),
                        home,
                        writing.draft().form(),
                        writing.draft().content(),
                        Optional.empty()))
                : Optional.empty();
    }

    boolean isDraft() {
        return lockedAt.isEmpty();
    }
}
