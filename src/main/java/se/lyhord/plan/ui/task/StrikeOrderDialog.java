package se.lyhord.plan.ui.task;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import se.lyhord.plan.task.CareOrder;
import se.lyhord.plan.task.FollowedOrder;
import se.lyhord.plan.task.OrderId;
import se.lyhord.plan.task.RegisteringAnOrder;
import se.lyhord.plan.task.RegisteringAnOrder.Outcome;

/** Asks why an order was entered wrongly; stays open, with the reason, when refused. */
class StrikeOrderDialog extends Dialog {

    private final TextField why = new TextField();
    private final transient OrderId order;
    private final transient RegisteringAnOrder registering;
    private final transient Runnable changed;

    StrikeOrderDialog(FollowedOrder order, RegisteringAnOrder registering, Runnable changed) {
        this.order = order.order().id();
        this.registering = registering;
        this.changed = changed;
        setHeaderTitle(getTranslation("plan.task.order.strike.of", order.clientRef()));
        addClassNames("plan-dialog", "task-dialog");
        why.setLabel(getTranslation("plan.task.order.strike.why"));
        why.setMaxLength(CareOrder.LONGEST_TEXT);
        why.setRequiredIndicatorVisible(true);
        why.setManualValidation(true);
        why.addValueChangeListener(_ -> why.setInvalid(false));
        add(new Paragraph(order.order().what()), Parts.quiet(getTranslation("plan.task.order.strike.what")), why);
        getFooter()
                .add(
                        Parts.cancel(getTranslation("plan.cancel"), this::close),
                        Parts.primary(getTranslation("plan.task.order.strike"), this::strike));
    }

    private void strike() {
        switch (registering.strike(order, why.getValue().strip())) {
            case Outcome.Registered _ -> {
                close();
                changed.run();
            }
            case Outcome.Refused(var reason) -> {
                why.setErrorMessage(getTranslation("plan.task.order." + reason));
                why.setInvalid(true);
            }
        }
    }
}
