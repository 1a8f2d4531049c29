package se.lyhord.report.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import java.time.Duration;

/** Says what was done, with a moment in which to undo it. */
class Undoing extends Notification {

    private static final Duration TIME_TO_UNDO = Duration.ofSeconds(15);

    Undoing(String what, Runnable undo) {
        var button = new Button(getTranslation("report.said.undo"), _ -> {
            close();
            undo.run();
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var row = new Div(new Span(what), button);
        row.addClassName("said-undo");
        add(row);
        setDuration((int) TIME_TO_UNDO.toMillis());
    }
}
