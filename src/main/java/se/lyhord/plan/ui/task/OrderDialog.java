package se.lyhord.plan.ui.task;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import se.lyhord.disclosure.IdentityNumber;
import se.lyhord.plan.task.CareOrder;
import se.lyhord.plan.task.OrderId;
import se.lyhord.plan.task.OrderKind;
import se.lyhord.plan.task.PlanInCharge;
import se.lyhord.plan.task.RegisteringAnOrder;
import se.lyhord.plan.task.RegisteringAnOrder.Outcome;
import se.lyhord.plan.task.RegisteringAnOrder.Reason;
import se.lyhord.plan.ui.DayPicker;

/** Asks what nurse or rehab has ordered, for whom and when; stays open, with the reason, when refused. */
class OrderDialog extends Dialog {

    private final OrderId id = OrderId.draw();
    private final transient RegisteringAnOrder registering;
    private final transient Runnable changed;
    private final ComboBox<PlanInCharge> plan = new ComboBox<>();
    private final DayPicker day;
    private final ComboBox<OrderKind> kind = new ComboBox<>();
    private final TextField by = new TextField();
    private final TextArea what = new TextArea();

    OrderDialog(List<PlanInCharge> plans, RegisteringAnOrder registering, Runnable changed) {
        this.registering = registering;
        this.changed = changed;
        day = new DayPicker(getTranslation("plan.task.order.day"), null);
        setHeaderTitle(getTranslation("plan.task.order.register"));
        addClassNames("plan-dialog", "task-dialog");
        nameFields(plans);
        add(plan, day, kind, by, what);
        getFooter()
                .add(
                        Parts.cancel(getTranslation("plan.cancel"), this::close),
                        Parts.primary(getTranslation("plan.task.save"), this::send));
    }

    private void nameFields(List<PlanInCharge> plans) {
        plan.setLabel(getTranslation("plan.client"));
        plan.setItems(plans);
        plan.setItemLabelGenerator(PlanInCharge::clientRef);
        if (plans.size() == 1) {
            plan.setValue(plans.getFirst());
        }
        kind.setLabel(getTranslation("plan.task.order.kind"));
        kind.setItems(OrderKind.values());
        kind.setItemLabelGenerator(one -> getTranslation("plan.task.order." + one.key()));
        by.setLabel(getTranslation("plan.task.order.by-role"));
        by.setMaxLength(CareOrder.LONGEST_ROLE);
        what.setLabel(getTranslation("plan.task.order.text"));
        what.setMaxLength(CareOrder.LONGEST_TEXT);
        what.setHelperText(getTranslation("plan.task.no-names"));
        ask(plan);
        ask(kind);
        ask(by);
        ask(what);
    }

    private static <T extends HasValue<?, ?> & HasValidation> void ask(T field) {
        field.setRequiredIndicatorVisible(true);
        field.setManualValidation(true);
        field.addValueChangeListener(_ -> field.setInvalid(false));
    }

    private void send() {
        require(plan, plan.isEmpty());
        require(kind, kind.isEmpty());
        require(by, by.getValue().isBlank());
        require(what, what.getValue().isBlank());
        if (day.isEmpty()) {
            day.refuse(getTranslation("plan.held-on.missing"));
        } else if (!plan.isInvalid() && !kind.isInvalid() && !by.isInvalid() && !what.isInvalid()) {
            register();
        }
    }

    private void register() {
        var order = new CareOrder(
                id,
                plan.getValue().placement(),
                day.getValue(),
                kind.getValue(),
                by.getValue().strip(),
                what.getValue().strip());
        switch (registering.register(order)) {
            case Outcome.Registered _ -> {
                close();
                changed.run();
                Notification.show(
                        getTranslation("plan.task.order.saved", plan.getValue().clientRef()));
            }
            case Outcome.Refused(var reason) -> refuse(reason);
        }
    }

    private void refuse(Reason reason) {
        var text = getTranslation("plan.task.order." + reason);
        switch (reason) {
            case UNKNOWN_STAY, NO_REASON, NOT_TO_STRIKE -> refuse(plan, text);
            case IN_THE_FUTURE, BEFORE_THE_STAY -> day.refuse(text);
            case IDENTITY_NUMBER -> refuse(IdentityNumber.isIn(by.getValue()) ? by : what, text);
        }
    }

    private void require(HasValidation field, boolean isMissing) {
        if (isMissing) {
            refuse(field, getTranslation("plan.task.missing"));
        }
    }

    private static void refuse(HasValidation field, String text) {
        field.setErrorMessage(text);
        field.setInvalid(true);
    }
}
