package se.lyhord.deviation.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import se.lyhord.deviation.Entry;
import se.lyhord.deviation.HandlingAnEntry;
import se.lyhord.deviation.Outcome;
import se.lyhord.deviation.Reason;
import se.lyhord.deviation.RecordedEntry;

/** Asks what was decided and whether it is done; stays open, with all that was typed, when refused. */
class MeasuresDialog extends Dialog {

    private final transient RecordedEntry entry;
    private final transient HandlingAnEntry handlingAnEntry;
    private final transient Runnable saved;
    private final HandlingFields fields;
    private final Paragraph refusal = new Paragraph();

    MeasuresDialog(RecordedEntry entry, HandlingAnEntry handlingAnEntry, Runnable saved) {
        this.entry = entry;
        this.handlingAnEntry = handlingAnEntry;
        this.saved = saved;
        setHeaderTitle(getTranslation("deviation.measures.title"));
        addClassName("deviation-dialog");
        fields = new HandlingFields(entry.entry() instanceof Entry.Deviation, entry.handling());
        refusal.getElement().setAttribute("role", "alert");
        refusal.addClassName("deviation-refusal");
        refusal.setVisible(false);
        add(refusal, fields);
        getFooter()
                .add(
                        Parts.cancel(getTranslation("deviation.cancel"), this::close),
                        Parts.primary(getTranslation("deviation.save"), this::send));
    }

    private void send() {
        if (fields.areUnreadable()) {
            return;
        }
        switch (handlingAnEntry.handle(entry.entry().id(), entry.version(), fields.handling())) {
            case Outcome.Saved _ -> {
                close();
                saved.run();
            }
            case Outcome.Refused(var reason) -> refuse(reason);
        }
    }

    private void refuse(Reason reason) {
        var isOfTheWhole = reason == Reason.OVERTAKEN || reason == Reason.UNKNOWN;
        refusal.setVisible(isOfTheWhole);
        if (isOfTheWhole) {
            refusal.setText(getTranslation("deviation.refused." + reason));
        } else {
            fields.refuse(reason);
        }
    }
}
