package se.lyhord.indicator.ui;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import org.springframework.core.NestedRuntimeException;
import se.lyhord.indicator.editing.DefinitionDraft;
import se.lyhord.indicator.editing.DraftField;
import se.lyhord.indicator.editing.Drafts.Kept;
import se.lyhord.indicator.editing.EditingADefinition;
import se.lyhord.indicator.editing.EditingADefinition.Saving;
import se.lyhord.indicator.editing.Problem;

/**
 * A draft on the desk of one writer. Every change is kept at once and can be undone. Where somebody else was faster,
 * nothing more is kept until the writer has chosen, and what she typed stays on the desk.
 */
class Desk {

    private static final int REMEMBERED = 200;

    private final EditingADefinition editing;
    private final Kept laid;
    private final Deque<DefinitionDraft> undoable = new ArrayDeque<>();
    private UUID id;
    private int rowVersion;
    private DefinitionDraft draft;
    private State state = new State.Kept();

    Desk(EditingADefinition editing, Kept kept) {
        this.editing = editing;
        this.laid = kept;
        this.id = kept.id();
        this.rowVersion = kept.rowVersion();
        this.draft = kept.draft();
    }

    /** Whether what is on the desk is kept. */
    sealed interface State {

        record Kept() implements State {}

        /** Somebody else changed the draft. */
        record Overtaken(String by, LocalDate on) implements State {}

        /** Somebody deleted or proposed the draft. */
        record Gone() implements State {}

        /** It could not be kept; the next change tries again. */
        record Failed() implements State {}
    }

    DefinitionDraft draft() {
        return draft;
    }

    UUID id() {
        return id;
    }

    int rowVersion() {
        return rowVersion;
    }

    State state() {
        return state;
    }

    boolean canUndo() {
        return !undoable.isEmpty();
    }

    List<Problem> problems() {
        return editing.problems(draft);
    }

    void type(DraftField field, String text) {
        var changed = draft.with(field, text);
        if (!changed.equals(draft)) {
            undoable.push(draft);
            if (undoable.size() > REMEMBERED) {
                undoable.removeLast();
            }
            draft = changed;
            keep();
        }
    }

    void undo() {
        if (canUndo()) {
            draft = undoable.pop();
            keep();
        }
    }

    /** Keeps what is on the desk as a draft of its own, beside that of somebody else. */
    void keepAsOwn() {
        id = editing.keep(draft, laid.writers());
        rowVersion = 1;
        state = new State.Kept();
    }

    private void keep() {
        if (state instanceof State.Overtaken || state instanceof State.Gone) {
            return;
        }
        try {
            state = switch (editing.save(id, rowVersion, draft)) {
                case Saving.Saved(var next) -> {
                    rowVersion = next;
                    yield new State.Kept();
                }
                case Saving.Overtaken(var by, var on) -> new State.Overtaken(by, on);
                case Saving.Gone _ -> new State.Gone();
            };
        } catch (NestedRuntimeException _) {
            // The database is away; what was typed stays on the desk and is kept with the next change.
            state = new State.Failed();
        }
    }
}
