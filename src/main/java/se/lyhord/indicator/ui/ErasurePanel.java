package se.lyhord.indicator.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import se.lyhord.indicator.closing.KeepingAClose;
import se.lyhord.indicator.closing.OrderingAClose;
import se.lyhord.indicator.closing.OrderingAClose.Dossier;
import se.lyhord.organisation.Quarter;
import se.lyhord.shell.WorkBar;

/** What was erased by law since the quarter was closed, and a place to note it, whose text stays while other work ends. */
class ErasurePanel extends Section {

    private final transient OrderingAClose closing;
    private final transient Quarter quarter;
    private final UnorderedList noted = new UnorderedList();
    private final NativeDetails form;
    private final TextArea reason = new TextArea(getTranslation("close.erasure.reason"));
    private final WorkBar bar;

    ErasurePanel(OrderingAClose closing, Quarter quarter, Runnable again) {
        this.closing = closing;
        this.quarter = quarter;
        bar = new WorkBar(
                closing::progress,
                getTranslation("close.working"),
                percent -> getTranslation("close.working.so-far", Long.toString(percent)),
                _ -> again.run());
        addClassNames("panel", "indicator-part");
        reason.setManualValidation(true);
        reason.setWidthFull();
        reason.setMaxLength(KeepingAClose.LONGEST_REASON);
        reason.setHelperText(getTranslation("close.erasure.hint"));
        form = new NativeDetails(
                getTranslation("close.erasure.new"),
                new Section(reason, new Button(getTranslation("close.erasure.note"), _ -> askFirst())));
        add(
                new H2(getTranslation("close.erasures")),
                Parts.quiet(getTranslation("close.erasures.what")),
                noted,
                form,
                bar);
    }

    /** Lists what was noted by now; once there is more of it, the place to write in is empty again. */
    void show(Dossier dossier) {
        if (dossier.erasures().size() > noted.getComponentCount()) {
            reason.clear();
            form.setOpen(false);
        }
        noted.removeAll();
        var words = new Words(getLocale());
        dossier.erasures()
                .forEach(erasure -> noted.add(new ListItem(getTranslation(
                        "close.erasure.noted",
                        words.time(erasure.at()),
                        new CloserWords(closing, this::getTranslation).of(erasure.by()),
                        erasure.reason()))));
        noted.setVisible(!dossier.erasures().isEmpty());
    }

    private void askFirst() {
        reason.setErrorMessage(getTranslation("close.erasure.no-reason"));
        reason.setInvalid(reason.getValue().isBlank());
        if (reason.isInvalid()) {
            return;
        }
        var sure = new ConfirmDialog();
        sure.setHeader(getTranslation("close.erasure.sure"));
        sure.setText(getTranslation("close.erasure.sure.what"));
        sure.setCancelable(true);
        sure.setCancelText(getTranslation("close.cancel"));
        sure.setConfirmText(getTranslation("close.erasure.note"));
        sure.addConfirmListener(_ -> note());
        sure.open();
    }

    private void note() {
        if (closing.noteErasure(quarter, reason.getValue())) {
            bar.watch();
        } else {
            bar.say(getTranslation("close.busy"));
        }
    }
}
