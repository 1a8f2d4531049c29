package se.lyhord.plan.ui.task;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.notification.Notification;
import java.util.List;
import se.lyhord.plan.task.Colleague;
import se.lyhord.plan.task.Substituting;
import se.lyhord.plan.task.Substituting.Outcome;
import se.lyhord.plan.task.Substituting.Reason;
import se.lyhord.plan.task.Substituting.Wish;
import se.lyhord.plan.ui.DayPicker;

/** Asks who is away, who stands in, and when; stays open, with the reason, when refused. */
class SubstituteDialog extends Dialog {

    private final transient Substituting substituting;
    private final transient Runnable changed;
    private final ComboBox<Colleague> absent;
    private final ComboBox<Colleague> substitute;
    private final DayPicker from;
    private final DayPicker until;

    SubstituteDialog(Substituting substituting, Runnable changed) {
        this.substituting = substituting;
        this.changed = changed;
        var staff = substituting.staff();
        absent = choice("plan.task.substitutes.absent", staff);
        substitute = choice("plan.task.substitutes.substitute", staff);
        from = new DayPicker(getTranslation("plan.task.substitutes.from"), null);
        until = new DayPicker(getTranslation("plan.task.substitutes.until"), null);
        setHeaderTitle(getTranslation("plan.task.substitutes.add"));
        addClassNames("plan-dialog", "task-dialog");
        add(absent, substitute, from, until);
        getFooter()
                .add(
                        Parts.cancel(getTranslation("plan.cancel"), this::close),
                        Parts.primary(getTranslation("plan.task.save"), this::send));
    }

    private ComboBox<Colleague> choice(String title, List<Colleague> staff) {
        var box = new ComboBox<Colleague>(getTranslation(title));
        box.setItems(staff);
        box.setItemLabelGenerator(Colleague::displayName);
        box.setRequiredIndicatorVisible(true);
        box.setManualValidation(true);
        box.addValueChangeListener(_ -> box.setInvalid(false));
        return box;
    }

    private void send() {
        require(absent);
        require(substitute);
        require(from);
        require(until);
        if (absent.isInvalid() || substitute.isInvalid() || from.isInvalid() || until.isInvalid()) {
            return;
        }
        var wish = new Wish(
                absent.getValue().username(), substitute.getValue().username(), from.getValue(), until.getValue());
        switch (substituting.arrange(wish)) {
            case Outcome.Arranged(var made) -> {
                close();
                changed.run();
                Notification.show(getTranslation(
                        "plan.task.substitutes.saved",
                        made.substitute().displayName(),
                        made.absent().displayName()));
            }
            case Outcome.Refused(var reason) -> refuse(reason);
        }
    }

    private void require(ComboBox<Colleague> box) {
        if (box.isEmpty()) {
            refuse(box, getTranslation("plan.task.missing"));
        }
    }

    private void require(DayPicker day) {
        if (day.isEmpty()) {
            day.refuse(getTranslation("plan.held-on.missing"));
        }
    }

    private void refuse(Reason reason) {
        var text = getTranslation("plan.task.substitutes." + reason);
        switch (reason) {
            case ENDS_BEFORE_IT_BEGINS, OVER -> until.refuse(text);
            case OVERLAPS, ABSENT_SUBSTITUTES -> refuse(absent, text);
            case SAME_PERSON, NOT_STAFF, NO_HOME_IN_COMMON, SUBSTITUTE_IS_AWAY -> refuse(substitute, text);
        }
    }

    private static void refuse(ComboBox<Colleague> box, String text) {
        box.setErrorMessage(text);
        box.setInvalid(true);
        box.focus();
    }
}
