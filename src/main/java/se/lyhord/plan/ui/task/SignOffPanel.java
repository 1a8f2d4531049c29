package se.lyhord.plan.ui.task;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Function;
import se.lyhord.plan.task.CheckingOnesOwnPlans;
import se.lyhord.plan.task.CheckingOnesOwnPlans.Outcome;
import se.lyhord.plan.task.CheckingOnesOwnPlans.Reason;

/** Takes a note and signs a self-check off. */
class SignOffPanel extends Div {

    private final TextArea note = new TextArea();
    private final transient Function<String, Outcome> signOff;
    private final transient Runnable changed;

    SignOffPanel(Function<String, Outcome> signOff, Runnable changed) {
        this.signOff = signOff;
        this.changed = changed;
        addClassNames("panel", "check-sign-off");
        note.setLabel(getTranslation("plan.check.note"));
        note.setHelperText(getTranslation("plan.task.no-names"));
        note.setMaxLength(CheckingOnesOwnPlans.LONGEST_NOTE);
        note.setManualValidation(true);
        note.setWidthFull();
        note.addValueChangeListener(_ -> note.setInvalid(false));
        var bar = new Div(Parts.primary(getTranslation("plan.check.sign-off"), this::send));
        bar.addClassName("toolbar");
        add(
                new H2(getTranslation("plan.check.sign-off")),
                Parts.quiet(getTranslation("plan.check.sign-off.what")),
                note,
                bar);
    }

    private void send() {
        switch (signOff.apply(note.getValue())) {
            case Outcome.SignedOff _ -> {
                note.clear();
                changed.run();
                Notification.show(getTranslation("plan.check.signed-off"));
            }
            case Outcome.Refused(var reason) -> {
                note.setErrorMessage(getTranslation("plan.check." + reason));
                note.setInvalid(true);
                note.focus();
                if (reason == Reason.CHANGED) {
                    changed.run();
                }
            }
        }
    }
}
