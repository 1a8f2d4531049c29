package se.lyhord.survey.ui.comment;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Function;
import se.lyhord.survey.comment.Danger;
import se.lyhord.survey.comment.DangerAct;
import se.lyhord.survey.comment.ReadingOutcome;

/** Registers what was done about danger; what is refused stays, with the reason. */
class DangerForm extends Div {

    private final ComboBox<DangerAct> act = new ComboBox<>();
    private final TextArea note = new TextArea();

    DangerForm(Function<DangerForm, ReadingOutcome> register) {
        addClassName("comment-form");
        act.setLabel(getTranslation("comment.danger.act"));
        act.setItems(DangerAct.values());
        act.setItemLabelGenerator(one -> getTranslation("comment.danger.act." + one.key()));
        act.setRequiredIndicatorVisible(true);
        act.setManualValidation(true);
        act.addValueChangeListener(_ -> act.setInvalid(false));
        note.setLabel(getTranslation("comment.danger.note"));
        note.setHelperText(getTranslation("comment.danger.note.what"));
        note.setMaxLength(Danger.LONGEST_NOTE);
        note.setManualValidation(true);
        note.addValueChangeListener(_ -> note.setInvalid(false));
        add(
                act,
                note,
                Parts.row("toolbar", Parts.primary(getTranslation("comment.danger.register"), () -> send(register))));
    }

    DangerAct act() {
        return act.getValue();
    }

    String note() {
        return note.getValue();
    }

    private void send(Function<DangerForm, ReadingOutcome> register) {
        if (act.isEmpty()) {
            act.setErrorMessage(getTranslation("comment.danger.act.missing"));
            act.setInvalid(true);
            act.focus();
        } else if (register.apply(this) instanceof ReadingOutcome.Refused(var reason)) {
            note.setErrorMessage(getTranslation("comment.refused." + reason));
            note.setInvalid(true);
            note.focus();
        }
    }
}
