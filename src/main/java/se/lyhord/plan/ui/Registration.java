package se.lyhord.plan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import java.time.Duration;
import se.lyhord.plan.FollowUpId;
import se.lyhord.plan.HoldingAFollowUp;
import se.lyhord.plan.PlanStanding;

/** Takes a follow-up from the dialog to the list, with a moment in which to take it back. */
class Registration {

    private static final Duration TIME_TO_UNDO = Duration.ofSeconds(15);

    private final HoldingAFollowUp holding;
    private final Runnable changed;

    Registration(HoldingAFollowUp holding, Runnable changed) {
        this.holding = holding;
        this.changed = changed;
    }

    void open(PlanStanding standing) {
        standing.established()
                .ifPresent(plan ->
                        new FollowUpDialog(standing, plan, holding::register, id -> registered(standing, id)).open());
    }

    private void registered(PlanStanding standing, FollowUpId id) {
        changed.run();
        var notification = new Notification();
        var text = new Span(notification.getTranslation("plan.registered", standing.clientRef()));
        var undo = new Button(notification.getTranslation("plan.undo"), _ -> {
            notification.close();
            takeBack(notification, id);
        });
        undo.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var row = new Div(text, undo);
        row.addClassName("plan-registered");
        notification.add(row);
        notification.setDuration((int) TIME_TO_UNDO.toMillis());
        notification.open();
    }

    private void takeBack(Notification words, FollowUpId id) {
        var done = holding.takeBack(id);
        changed.run();
        Notification.show(words.getTranslation(done ? "plan.taken-back" : "plan.not-taken-back"));
    }
}
