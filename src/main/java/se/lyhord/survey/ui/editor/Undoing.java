package se.lyhord.survey.ui.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import java.time.Duration;

/** Says what was done, with a moment in which to take it back. */
class Undoing extends Notification {

    private static final Duration TIME_TO_UNDO = Duration.ofSeconds(15);

    Undoing(String done, Runnable takeBack) {
        var undo = new Button(getTranslation("survey.templates.undo"), _ -> {
            close();
            takeBack.run();
        });
        undo.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add(new Div(new Span(done), undo));
        setDuration((int) TIME_TO_UNDO.toMillis());
    }
}
