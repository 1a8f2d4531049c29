package se.lyhord.survey.ui.editor;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.core.NestedRuntimeException;
import se.lyhord.survey.EditingTemplates;
import se.lyhord.survey.EditingTemplates.Saving;
import se.lyhord.survey.template.Comparability;
import se.lyhord.survey.template.Template;
import se.lyhord.survey.template.TemplateDraft;
import se.lyhord.survey.template.TemplateDrafts.Kept;

/**
 * A draft on the desk of one writer. Every change is kept at once and can be undone. Where somebody else was faster,
 * nothing more is kept until the writer has chosen, and what she typed stays on the desk.
 */
class Desk {

    private static final int REMEMBERED = 200;

    private final EditingTemplates editing;
    private final List<Template> earlier;
    private final Deque<TemplateDraft> undoable = new ArrayDeque<>();
    private final Runnable typed;
    private final Runnable rearranged;
    private UUID id;
    private int rowVersion;
    private TemplateDraft draft;
    private State state = new State.Kept();
    private Selection selection = new Selection.Whole();

    /**
     * Lays a draft on the desk.
     *
     * @param earlier every version of the questionnaire
     * @param typed what to do when words changed
     * @param rearranged what to do when more than words changed
     */
    Desk(EditingTemplates editing, Kept kept, List<Template> earlier, Runnable typed, Runnable rearranged) {
        this.editing = editing;
        this.earlier = List.copyOf(earlier);
        this.typed = typed;
        this.rearranged = rearranged;
        this.id = kept.id();
        this.rowVersion = kept.rowVersion();
        this.draft = kept.draft();
    }

    /** Whether what is on the desk is kept. */
    sealed interface State {

        record Kept() implements State {}

        /** Somebody else changed the draft. */
        record Overtaken(String by, LocalDate on) implements State {}

        /** Somebody deleted or published the draft. */
        record Gone() implements State {}

        /** It could not be kept; the next change tries again. */
        record Failed() implements State {}
    }

    TemplateDraft draft() {
        return draft;
    }

    Comparability comparability() {
        return new Comparability(draft, earlier);
    }

    List<Template> earlier() {
        return earlier;
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

    Selection selection() {
        return selection;
    }

    boolean canUndo() {
        return !undoable.isEmpty();
    }

    /** Words changed; the form that they are typed in stays. */
    void type(UnaryOperator<TemplateDraft> change) {
        change(change);
        typed.run();
    }

    /** More than words changed; then this is on the desk. */
    void rearrange(UnaryOperator<TemplateDraft> change, Selection next) {
        change(change);
        select(next);
    }

    void select(Selection next) {
        selection = fitting(next);
        rearranged.run();
    }

    void undo() {
        if (canUndo()) {
            draft = undoable.pop();
            keep();
            select(selection);
        }
    }

    /** Keeps what is on the desk as a draft of its own, beside that of somebody else. */
    void keepAsOwn() {
        id = editing.keep(draft);
        rowVersion = 1;
        state = new State.Kept();
    }

    private void change(UnaryOperator<TemplateDraft> change) {
        var changed = change.apply(draft);
        if (!changed.equals(draft)) {
            undoable.push(draft);
            if (undoable.size() > REMEMBERED) {
                undoable.removeLast();
            }
            draft = changed;
            keep();
        }
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

    private Selection fitting(Selection wanted) {
        return Optional.of(wanted)
                .filter(one -> !(one instanceof Selection.OfQuestion(var at))
                        || at < draft.questions().size())
                .filter(one -> !(one instanceof Selection.OfSection(var at))
                        || at < draft.sections().size())
                .orElseGet(Selection.Whole::new);
    }
}
