package se.lyhord.plan.writing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.lyhord.plan.document.PlanContent;
import se.lyhord.plan.document.PlanText;
import se.lyhord.plan.form.PlanForm;

/** How far the plan of a stay has come. Each stage has the moves that lead out of it and no others. */
public sealed interface PlanStage {

    Stay stay();

    /** The versions so far, the newest first. */
    List<PlanVersion> versions();

    /** A stage in which there is something to write on. */
    sealed interface Writing extends PlanStage permits Drafting, Revising {

        PlanDraft draft();

        /** Locks the draft as the next version, without what is not asked any more and so is seen nowhere. */
        default PlanVersion establish(String by, Instant at) {
            var content = draft().content().asAskedBy(draft().form());
            return new PlanVersion(
                    versions().size() + 1, draft().form(), content, PlanText.hash(content), draft().revision(), by, at);
        }
    }

    /** The first version is being written; a draft that nobody has written on yet has row version 0. */
    record Drafting(Stay stay, PlanDraft draft) implements Writing {

        static Drafting begun(Stay stay, PlanForm form) {
            return new Drafting(stay, new PlanDraft(form, PlanContent.EMPTY, Optional.empty(), 0, "", Instant.EPOCH));
        }

        @Override
        public List<PlanVersion> versions() {
            return List.of();
        }
    }

    /** A version counts, and nobody writes on the next. */
    record Established(Stay stay, List<PlanVersion> versions) implements PlanStage {

        public PlanVersion newest() {
            return versions.getFirst();
        }

        /** Begins the next version as a copy, in the newest form of the home, under a row version that no draft has had. */
        PlanDraft revise(Revision revision, PlanForm form, int rowVersion, String by, Instant at) {
            return new PlanDraft(form, newest().content(), Optional.of(revision), rowVersion, by, at);
        }
    }

    /**
     * A follow-up has decided that what the plan was for is done. The stay goes on, and so do the plan's deadlines; the
     * plan can be taken up again.
     *
     * @param closedOn the day of that follow-up
     */
    record Closed(Stay stay, List<PlanVersion> versions, LocalDate closedOn) implements PlanStage {

        /** The stage in which it can be taken up again. */
        Established reopened() {
            return new Established(stay, versions);
        }
    }

    /** A version counts, and the next is being written. */
    record Revising(Stay stay, List<PlanVersion> versions, PlanDraft draft) implements Writing {}

    /**
     * The stay is over, and the plan with it.
     *
     * @param versions none where no plan was established here
     * @param left what was being written then, to read and no more; empty where nothing was
     */
    record Ended(Stay stay, List<PlanVersion> versions, Optional<PlanDraft> left) implements PlanStage {}

    /** There is no form for the home's operation profile, so nothing can be written. */
    record Formless(Stay stay) implements PlanStage {

        @Override
        public List<PlanVersion> versions() {
            return List.of();
        }
    }
}
