package se.lyhord.plan.ui.writing;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import se.lyhord.plan.writing.Revision;

/** Asks why an established plan is taken up again and who agreed. */
class ReviseDialog extends Dialog {

    private final TextField reason =
            Writing.line("plan-reason", getTranslation("plan.revise.reason"), "", _ -> {}, (_, _) -> {});
    private final TextField agreed =
            Writing.line("plan-agreed", getTranslation("plan.revise.agreed"), "", _ -> {}, (_, _) -> {});

    ReviseDialog(Consumer<Revision> revise) {
        setHeaderTitle(getTranslation("plan.revise.title"));
        addClassName("plan-dialog");
        add(new Paragraph(getTranslation("plan.revise.what")), reason, agreed);
        var cancel = new Button(getTranslation("plan.cancel"), _ -> close());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var go = new Button(getTranslation("plan.revise"), _ -> {
            if (isFilledIn(reason) & isFilledIn(agreed)) {
                close();
                revise.accept(new Revision(
                        reason.getValue().strip(), agreed.getValue().strip()));
            }
        });
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(cancel, go);
    }

    private boolean isFilledIn(TextField field) {
        if (field.getValue().isBlank()) {
            field.setErrorMessage(getTranslation("plan.revise.missing"));
            field.setInvalid(true);
        }
        return !field.isInvalid();
    }
}
