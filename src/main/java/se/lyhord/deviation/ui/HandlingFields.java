package se.lyhord.deviation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import se.lyhord.deviation.Handling;
import se.lyhord.deviation.Reason;

/** What was done after a deviation, or about an inspection's remarks; each may wait. */
class HandlingFields extends Div {

    private final EntryDay reportedOn;
    private final TextArea measures = new TextArea();
    private final EntryDay closedOn;

    /** Fields for a deviation or an inspection, which is reported nowhere. */
    HandlingFields(boolean isDeviation, Handling handling) {
        addClassName("deviation-fields");
        reportedOn = new EntryDay(
                getTranslation("deviation.reported-on"), handling.reportedOn().orElse(null));
        reportedOn.setHelperText(getTranslation("deviation.reported-on.what"));
        reportedOn.setVisible(isDeviation);
        closedOn = new EntryDay(
                getTranslation(isDeviation ? "deviation.closed-on" : "deviation.settled-on"),
                handling.closedOn().orElse(null));
        closedOn.setHelperText(getTranslation(isDeviation ? "deviation.closed-on.what" : "deviation.settled-on.what"));
        measures.setLabel(getTranslation("deviation.measures"));
        measures.setHelperText(getTranslation("deviation.no-names"));
        measures.setMaxLength(Handling.LONGEST_TEXT);
        measures.setValue(handling.measures());
        measures.setManualValidation(true);
        measures.addValueChangeListener(_ -> measures.setInvalid(false));
        add(reportedOn, measures, closedOn);
    }

    /** Says what cannot be read. */
    boolean areUnreadable() {
        return reportedOn.isUnreadable() | closedOn.isUnreadable();
    }

    Handling handling() {
        return new Handling(reportedOn.day(), measures.getValue(), closedOn.day());
    }

    /** Says at its field why it is refused. */
    void refuse(Reason reason) {
        var text = getTranslation("deviation.refused." + reason);
        switch (reason) {
            case REPORTED_BEFORE, REPORTED_AHEAD, REPORTED_INSPECTION -> reportedOn.refuse(text);
            case CLOSED_BEFORE, CLOSED_AHEAD, NOTHING_TO_SETTLE -> closedOn.refuse(text);
            default -> {
                Parts.refuse(measures, text);
                measures.focus();
            }
        }
    }
}
