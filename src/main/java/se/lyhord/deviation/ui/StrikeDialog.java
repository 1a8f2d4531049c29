package se.lyhord.deviation.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import se.lyhord.deviation.EntryId;
import se.lyhord.deviation.Handling;
import se.lyhord.deviation.HandlingAnEntry;
import se.lyhord.deviation.Outcome;

/** Asks why an entry was made wrongly; stays open, with what was typed, when refused. */
class StrikeDialog extends Dialog {

    private final TextField why = new TextField();
    private final transient EntryId entry;
    private final transient HandlingAnEntry handling;
    private final transient Runnable struck;

    StrikeDialog(EntryId entry, String of, HandlingAnEntry handling, Runnable struck) {
        this.entry = entry;
        this.handling = handling;
        this.struck = struck;
        setHeaderTitle(getTranslation("deviation.strike.of", of));
        addClassName("deviation-dialog");
        why.setLabel(getTranslation("deviation.strike.why"));
        why.setHelperText(getTranslation("deviation.no-names"));
        why.setMaxLength(Handling.LONGEST_TEXT);
        Parts.ask(why);
        add(Parts.quiet(getTranslation("deviation.strike.what")), why);
        getFooter()
                .add(
                        Parts.cancel(getTranslation("deviation.cancel"), this::close),
                        Parts.primary(getTranslation("deviation.strike"), this::strike));
    }

    private void strike() {
        switch (handling.strike(entry, why.getValue())) {
            case Outcome.Saved _ -> {
                close();
                struck.run();
            }
            case Outcome.Refused(var reason) -> {
                Parts.refuse(why, getTranslation("deviation.refused." + reason));
                why.focus();
            }
        }
    }
}
