package se.lyhord.plan.ui.writing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.springframework.core.NestedRuntimeException;
import se.lyhord.plan.PlacementId;
import se.lyhord.plan.document.Completeness;
import se.lyhord.plan.document.PlanContent;
import se.lyhord.plan.form.PlanForm;
import se.lyhord.plan.writing.DrawingUpAPlan;
import se.lyhord.plan.writing.DrawingUpAPlan.Outcome;
import se.lyhord.plan.writing.DrawingUpAPlan.Reason;
import se.lyhord.plan.writing.PlanDraft;

/**
 * A draft on the desk of one writer. Every change is kept at once. Where somebody else was faster, nothing more is kept
 * and what was typed stays on the desk, until the writer has chosen.
 */
class PlanDesk {

    private final DrawingUpAPlan drawing;
    private final PlacementId id;
    private final PlanForm form;
    private final List<Runnable> listeners = new ArrayList<>();
    private final Set<String> marked = new HashSet<>();
    private PlanContent content;
    private int rowVersion;
    private State state;

    PlanDesk(DrawingUpAPlan drawing, PlacementId id, PlanDraft draft) {
        this.drawing = drawing;
        this.id = id;
        this.form = draft.form();
        this.content = draft.content();
        this.rowVersion = draft.rowVersion();
        this.state = rowVersion == 0 ? new State.Untouched() : new State.Kept();
    }

    /** Whether what is on the desk is kept. */
    sealed interface State {

        /** Nobody has written anything. */
        record Untouched() implements State {}

        record Kept() implements State {}

        /** Somebody else changed the draft. */
        record Overtaken(String by, Instant at, int rowVersion) implements State {}

        /** It can't be kept any more, and why. */
        record Refused(Reason reason) implements State {}

        /** It could not be kept; the next change tries again. */
        record Failed() implements State {}
    }

    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    PlanForm form() {
        return form;
    }

    PlanContent content() {
        return content;
    }

    State state() {
        return state;
    }

    boolean isStuck() {
        return state instanceof State.Overtaken || state instanceof State.Refused;
    }

    Completeness completeness() {
        return Completeness.of(form, content);
    }

    void change(UnaryOperator<PlanContent> change) {
        var changed = change.apply(content);
        if (changed.equals(content)) {
            return;
        }
        content = changed;
        keep();
        listeners.forEach(Runnable::run);
    }

    /** Puts what is on this desk in the place of what somebody else has kept, where that is still as the writer was told. */
    void overrule() {
        if (state instanceof State.Overtaken overtaken) {
            rowVersion = overtaken.rowVersion();
            tryToKeep();
        }
    }

    /** A field says something that is not kept, or says it no more. */
    void mark(String field, boolean isRefused) {
        if (isRefused ? marked.add(field) : marked.remove(field)) {
            listeners.forEach(Runnable::run);
        }
    }

    /** Whether the page shows what is kept and nothing else, trying once more to keep it. */
    boolean isSettled() {
        if (state instanceof State.Failed) {
            tryToKeep();
        }
        return state instanceof State.Kept && marked.isEmpty();
    }

    boolean isMarked() {
        return !marked.isEmpty();
    }

    Outcome establish() {
        return told(drawing.establish(id, rowVersion));
    }

    Outcome abandon() {
        return told(drawing.abandonRevision(id, rowVersion));
    }

    /** Where somebody else was faster, the desk stays as it is until the writer has chosen. */
    private Outcome told(Outcome outcome) {
        if (outcome instanceof Outcome.Overtaken(var by, var at, var theirs)) {
            state = new State.Overtaken(by, at, theirs);
            listeners.forEach(Runnable::run);
        }
        return outcome;
    }

    private void tryToKeep() {
        state = new State.Kept();
        keep();
        listeners.forEach(Runnable::run);
    }

    private void keep() {
        if (isStuck()) {
            return;
        }
        try {
            state = switch (drawing.keep(id, rowVersion, content)) {
                case Outcome.Kept(var next) -> {
                    rowVersion = next;
                    yield new State.Kept();
                }
                case Outcome.Overtaken(var by, var at, var theirs) -> new State.Overtaken(by, at, theirs);
                case Outcome.Refused(var reason) -> new State.Refused(reason);
                case Outcome.IdentityNumberFound _ -> new State.Failed();
                case Outcome.Established _ -> throw new IllegalStateException("Keeping a draft establishes nothing");
            };
        } catch (NestedRuntimeException _) {
            // The database is away; what was typed stays on the desk and is kept with the next change.
            state = new State.Failed();
        }
    }
}
