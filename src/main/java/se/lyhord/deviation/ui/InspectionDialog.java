package se.lyhord.deviation.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import se.lyhord.deviation.Entry;
import se.lyhord.deviation.Handling;
import se.lyhord.deviation.Inspector;
import se.lyhord.deviation.Outcome;
import se.lyhord.deviation.RegisteringAnEntry;
import se.lyhord.organisation.Node;

/** Asks who inspected and how many remarks there were. */
class InspectionDialog extends EntryDialog {

    private static final int MOST = 999;

    private final transient RegisteringAnEntry registering;
    private final Select<Inspector> inspector;
    private final IntegerField remarks = new IntegerField();

    InspectionDialog(List<Node> homes, RegisteringAnEntry registering, Runnable saved) {
        super(false, homes, saved);
        this.registering = registering;
        inspector = Parts.select(
                getTranslation("deviation.inspector"),
                one -> getTranslation("deviation.inspector." + one.key()),
                Inspector.values());
        remarks.setLabel(getTranslation("deviation.remarks"));
        remarks.setHelperText(getTranslation("deviation.remarks.what"));
        Parts.ask(inspector);
        Parts.ask(remarks);
        remarks.addValueChangeListener(_ -> handling.setVisible(hasRemarks()));
        handling.setVisible(false);
        add(home, day, inspector, remarks, handling);
    }

    private boolean hasRemarks() {
        return !remarks.isEmpty() && remarks.getValue() > 0;
    }

    @Override
    boolean isMissingSomething() {
        return Parts.isMissing(inspector) | isNoNumber();
    }

    private boolean isNoNumber() {
        var isNone = remarks.isEmpty() || remarks.getValue() < 0 || remarks.getValue() > MOST;
        if (isNone) {
            Parts.refuse(remarks, getTranslation("deviation.remarks.number", MOST));
        }
        return isNone;
    }

    @Override
    Outcome register() {
        return registering.register(
                new Entry.Inspection(
                        id, home.getValue().code(), day.getValue(), inspector.getValue(), remarks.getValue()),
                hasRemarks() ? handling.handling() : Handling.NONE);
    }
}
