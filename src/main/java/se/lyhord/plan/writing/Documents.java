package se.lyhord.plan.writing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.lyhord.plan.PlacementId;

/** Drafts and versions of plans, within the scope of the transaction. */
public interface Documents {

    Optional<Stay> stay(PlacementId id);

    Optional<PlanDraft> draft(PlacementId id);

    /** The versions of a plan, the newest first. */
    List<PlanVersion> versions(PlacementId id);

    /** The day of the follow-up that closed the plan; empty where none did, or a version has been established since. */
    Optional<LocalDate> closedOn(PlacementId id);

    /** The highest row version that a draft of this stay has had before the one there may be now; 0 where there was none. */
    int lastRowVersion(PlacementId id);

    /** Keeps a draft where there is none; false where there is one. */
    boolean begin(Stay stay, PlanDraft draft);

    /** Keeps a draft whose row version is one higher than what is kept; false where that is not so. */
    boolean keep(Stay stay, PlanDraft draft);

    /** Takes a draft away that has this row version; false where there is none such. */
    boolean remove(PlacementId id, int rowVersion);

    /** Adds the next version; the first also makes the plan of the stay, unless another system has said it was established. */
    void add(Stay stay, PlanVersion version);
}
