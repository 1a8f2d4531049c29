package se.lyhord.plan.writing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.access.NodeScope;
import se.lyhord.plan.PlacementId;
import se.lyhord.plan.form.PlanForm;
import se.lyhord.plan.form.PlanForms;

/** Finds how far the plan of a stay has come, for whoever may see the home. */
@Component
@Transactional(readOnly = true)
class PlansInWriting {

    private final Documents documents;
    private final PlanForms forms;
    private final NodeScope scope;
    private final Clock clock;

    PlansInWriting(Documents documents, PlanForms forms, NodeScope scope, Clock clock) {
        this.documents = documents;
        this.forms = forms;
        this.scope = scope;
        this.clock = clock;
    }

    /** The stage today; empty where there is no such stay, or it lies outside the person's scope. */
    public Optional<PlanStage> of(PlacementId id) {
        return documents.stay(id).filter(stay -> scope.contains(stay.home())).map(this::stage);
    }

    /** The newest form for the home of a stay. */
    Optional<PlanForm> form(Stay stay) {
        return stay.profile().flatMap(forms::newestFor);
    }

    private PlanStage stage(Stay stay) {
        var versions = documents.versions(stay.id());
        var draft = documents.draft(stay.id());
        if (stay.isOver(LocalDate.now(clock))) {
            return new PlanStage.Ended(stay, versions, draft);
        }
        if (versions.isEmpty()) {
            return draft.<PlanStage>map(found -> new PlanStage.Drafting(stay, found))
                    .orElseGet(() -> form(stay)
                            .<PlanStage>map(form -> PlanStage.Drafting.begun(stay, form))
                            .orElseGet(() -> new PlanStage.Formless(stay)));
        }
        return draft.<PlanStage>map(found -> new PlanStage.Revising(stay, versions, found))
                .orElseGet(() -> documents
                        .closedOn(stay.id())
                        .<PlanStage>map(day -> new PlanStage.Closed(stay, versions, day))
                        .orElseGet(() -> new PlanStage.Established(stay, versions)));
    }
}
