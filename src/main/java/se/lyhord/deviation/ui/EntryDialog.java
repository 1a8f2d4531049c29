package se.lyhord.deviation.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.notification.Notification;
import java.util.List;
import se.lyhord.deviation.EntryId;
import se.lyhord.deviation.Handling;
import se.lyhord.deviation.Outcome;
import se.lyhord.deviation.Reason;
import se.lyhord.organisation.Node;

/** Asks at which home and on which day something happened; stays open, with all that was typed, when refused. */
abstract class EntryDialog extends Dialog {

    final EntryId id = EntryId.draw();
    final ComboBox<Node> home = new ComboBox<>();
    final EntryDay day;
    final HandlingFields handling;
    private final transient Runnable saved;

    EntryDialog(boolean isDeviation, List<Node> homes, Runnable saved) {
        this.saved = saved;
        day = new EntryDay(getTranslation(isDeviation ? "deviation.occurred-on" : "deviation.inspected-on"), null);
        handling = new HandlingFields(isDeviation, Handling.NONE);
        setHeaderTitle(getTranslation(isDeviation ? "deviation.register" : "deviation.register.inspection"));
        addClassName("deviation-dialog");
        // a click beside it would lose what was typed
        setCloseOnOutsideClick(false);
        home.setLabel(getTranslation("deviation.column.home"));
        home.setItems(homes);
        home.setItemLabelGenerator(Node::name);
        home.setVisible(homes.size() > 1);
        if (homes.size() == 1) {
            home.setValue(homes.getFirst());
        }
        Parts.ask(home);
        Parts.ask(day);
        getFooter()
                .add(
                        Parts.cancel(getTranslation("deviation.cancel"), this::close),
                        Parts.primary(getTranslation("deviation.save"), this::send));
    }

    /** Says what of the kind's own fields is missing. */
    abstract boolean isMissingSomething();

    abstract Outcome register();

    private void send() {
        // every field says what is wrong with it, so no check is left out
        var isMissing = Parts.isMissing(home) | day.isUnreadable() || Parts.isMissing(day);
        if (isMissing | isMissingSomething() | handling.areUnreadable()) {
            return;
        }
        switch (register()) {
            case Outcome.Saved _ -> {
                close();
                saved.run();
                Notification.show(getTranslation("deviation.saved"));
            }
            case Outcome.Refused(var reason) -> refuse(reason);
        }
    }

    private void refuse(Reason reason) {
        var text = getTranslation("deviation.refused." + reason);
        switch (reason) {
            case AHEAD, NO_HOME -> day.refuse(text);
            default -> handling.refuse(reason);
        }
    }
}
