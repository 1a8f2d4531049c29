package se.lyhord.indicator.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** Approve, or reject with a reason. */
class DecisionPanel extends Section {

    DecisionPanel(Runnable approve, Consumer<String> reject) {
        addClassNames("panel", "indicator-part");
        var reason = new TextArea(getTranslation("indicator.reject.reason"));
        reason.setManualValidation(true);
        reason.setWidthFull();
        reason.setMaxLength(1500);
        var take = new Button(getTranslation("indicator.approve"), _ -> approve.run());
        take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var leave = new Button(getTranslation("indicator.reject"), _ -> {
            reason.setErrorMessage(getTranslation("indicator.decided.no-reason"));
            reason.setInvalid(reason.getValue().isBlank());
            reject.accept(reason.getValue());
        });
        add(
                new H2(getTranslation("indicator.decide")),
                Parts.quiet(getTranslation("indicator.decide.what")),
                take,
                reason,
                leave);
    }
}
