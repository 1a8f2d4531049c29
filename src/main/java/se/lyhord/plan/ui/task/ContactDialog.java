package se.lyhord.plan.ui.task;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.notification.Notification;
import java.util.List;
import java.util.Optional;
import se.lyhord.plan.task.AssigningAContact;
import se.lyhord.plan.task.AssigningAContact.Outcome;
import se.lyhord.plan.task.Colleague;
import se.lyhord.plan.task.PlanInCharge;

/** Asks who answers for a plan, and who is their deputy; stays open, with the reason, when refused. */
class ContactDialog extends Dialog {

    private final transient PlanInCharge plan;
    private final transient AssigningAContact assigning;
    private final transient Runnable changed;
    private final ComboBox<Colleague> contact;
    private final ComboBox<Colleague> deputy;

    ContactDialog(PlanInCharge plan, AssigningAContact assigning, Runnable changed) {
        this.plan = plan;
        this.assigning = assigning;
        this.changed = changed;
        var staff = assigning.staff(plan.home());
        contact = choice("plan.task.contact", staff, plan.answering().contact());
        deputy = choice("plan.task.deputy.title", staff, plan.answering().deputy());
        deputy.setHelperText(getTranslation("plan.task.deputy.what"));
        setHeaderTitle(getTranslation("plan.task.charge.of", plan.clientRef()));
        addClassNames("plan-dialog", "task-dialog");
        add(contact, deputy);
        getFooter()
                .add(
                        Parts.cancel(getTranslation("plan.cancel"), this::close),
                        Parts.primary(getTranslation("plan.task.save"), this::send));
    }

    private ComboBox<Colleague> choice(String title, List<Colleague> staff, Optional<Colleague> chosen) {
        var box = new ComboBox<Colleague>(getTranslation(title));
        box.setItems(staff);
        box.setItemLabelGenerator(Colleague::displayName);
        box.setPlaceholder(getTranslation("plan.task.charge.none"));
        box.setClearButtonVisible(true);
        chosen.ifPresent(box::setValue);
        box.addValueChangeListener(_ -> box.setInvalid(false));
        return box;
    }

    private void send() {
        var outcome = assigning.assign(
                plan.placement(),
                contact.getOptionalValue().map(Colleague::username),
                deputy.getOptionalValue().map(Colleague::username));
        switch (outcome) {
            case Outcome.Assigned _ -> {
                close();
                changed.run();
                Notification.show(getTranslation("plan.task.charge.saved", plan.clientRef()));
            }
            case Outcome.Refused(var reason) -> {
                deputy.setErrorMessage(getTranslation("plan.task.charge." + reason));
                deputy.setInvalid(true);
                deputy.focus();
            }
        }
    }
}
