package se.lyhord.plan.ui.sending;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Supplier;
import se.lyhord.plan.sending.SendingAPlan.Outcome;

/** Asks for an entry in the log, and stays open with the reason where it is refused. */
class LogDialog extends Dialog {

    private final Paragraph refusal = new Paragraph();

    /**
     * Asks.
     *
     * @param key of its texts: title and button
     * @param save sends what is filled in; empty where something is missing
     */
    LogDialog(String key, Supplier<Optional<Outcome>> save, Runnable done, Component... fields) {
        setHeaderTitle(getTranslation(key));
        addClassName("plan-dialog");
        add(fields);
        refusal.addClassName("plan-conflict");
        refusal.getElement().setAttribute("role", "alert");
        add(refusal);
        var cancel = new Button(getTranslation("plan.cancel"), _ -> close());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var button = new Button(getTranslation(key + ".save"), _ -> save.get().ifPresent(got -> answer(got, done)));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setDisableOnClick(true);
        button.addClickListener(_ -> button.setEnabled(true));
        getFooter().add(cancel, button);
    }

    private void answer(Outcome outcome, Runnable done) {
        switch (outcome) {
            case Outcome.Saved _ -> {
                close();
                done.run();
            }
            case Outcome.Refused(var reason) -> refusal.setText(getTranslation("plan.sending.refused." + reason));
        }
    }

    /** A line that must be written. */
    static TextField line(String id, String label, String help) {
        var field = new TextField(label);
        field.setId(id);
        field.setHelperText(help);
        field.setWidthFull();
        field.setMaxLength(300);
        field.setManualValidation(true);
        field.addValueChangeListener(_ -> field.setInvalid(false));
        return field;
    }

    /** What is written on a line; marks it where nothing is. */
    static Optional<String> read(TextField field) {
        var text = field.getValue().strip();
        if (text.isEmpty()) {
            field.setErrorMessage(field.getTranslation("plan.revise.missing"));
            field.setInvalid(true);
            return Optional.empty();
        }
        return Optional.of(text);
    }
}
