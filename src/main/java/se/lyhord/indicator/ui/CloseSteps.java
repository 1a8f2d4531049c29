package se.lyhord.indicator.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import se.lyhord.indicator.closing.CloseState;
import se.lyhord.indicator.closing.OrderingAClose;
import se.lyhord.indicator.closing.OrderingAClose.Dossier;
import se.lyhord.shell.LongWork.Progress;
import se.lyhord.shell.LongWork.State;
import se.lyhord.shell.WorkBar;

/** How the close stands, the buttons of what comes next, and how far that has come. */
class CloseSteps extends Section {

    private final transient OrderingAClose closing;
    private final transient Dossier dossier;
    private final transient Runnable again;
    private final Div buttons = new Div();
    private final WorkBar closingBar;
    private final WorkBar computingBar;

    CloseSteps(OrderingAClose closing, Dossier dossier, Runnable again) {
        this.closing = closing;
        this.dossier = dossier;
        this.again = again;
        addClassNames("panel", "indicator-part");
        closingBar = bar(closing::progress, "close.working");
        computingBar = bar(closing::computing, "close.computing");
        buttons.addClassName("indicator-row");
        var standing = dossier.standing();
        add(
                new H2(getTranslation("close.state")),
                new Paragraph(new CloseWords(closing, getLocale(), this::getTranslation).state(standing)));
        addButtons(closing.state(standing));
        add(buttons, closingBar, computingBar);
        closing.progress().ifPresent(this::refusal);
    }

    private WorkBar bar(Supplier<Optional<Progress>> look, String key) {
        return new WorkBar(
                look,
                getTranslation(key),
                percent -> getTranslation(key + ".so-far", Long.toString(percent)),
                _ -> again.run());
    }

    private void addButtons(CloseState state) {
        var quarter = dossier.standing().quarter();
        switch (state) {
            case GOING_ON, CLOSED -> {}
            case UNPUBLISHED -> button("close.publish", true, () -> closing.verify(quarter), closingBar);
            case CHANGED -> button("close.compute", true, closing::compute, computingBar);
            case OPEN -> button("close.check", true, () -> closing.prepare(quarter), closingBar);
            case LATE -> button("close.check.late", true, () -> closing.prepare(quarter), closingBar);
            case CHECKED, REVISION_CHECKED -> {
                if (closing.mayApprove(dossier.standing())) {
                    approval(state);
                } else {
                    add(Parts.quiet(getTranslation("close.own")));
                }
                button("close.check.again", false, () -> closing.prepare(quarter), closingBar);
                button("close.withdraw", false, () -> closing.withdraw(quarter), closingBar);
            }
        }
        if (!dossier.closes().isEmpty() && state != CloseState.UNPUBLISHED) {
            button("close.verify", false, () -> closing.verify(quarter), closingBar);
        }
    }

    private void approval(CloseState state) {
        var key = state == CloseState.CHECKED ? "close.approve" : "close.approve.revision";
        var approve = new Button(getTranslation(key), _ -> {
            var sure = new ConfirmDialog();
            sure.setHeader(getTranslation(
                    key + ".sure",
                    new Words(getLocale()).quarter(dossier.standing().quarter())));
            sure.setText(getTranslation(key + ".what"));
            sure.setCancelable(true);
            sure.setCancelText(getTranslation("close.cancel"));
            sure.setConfirmText(getTranslation(key));
            sure.addConfirmListener(
                    _ -> begin(() -> closing.approve(dossier.prepared().orElseThrow()), closingBar));
            sure.open();
        });
        approve.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        buttons.add(approve);
    }

    private void button(String key, boolean isNext, BooleanSupplier step, WorkBar bar) {
        var button = new Button(getTranslation(key), _ -> begin(step, bar));
        if (isNext) {
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        buttons.add(button);
    }

    private void begin(BooleanSupplier step, WorkBar bar) {
        if (step.getAsBoolean()) {
            buttons.setVisible(false);
            bar.watch();
        } else {
            closingBar.say(getTranslation("close.busy"));
        }
    }

    /** Why the latest step that the reader ordered was not done, also when one comes back to the page. */
    private void refusal(Progress progress) {
        if (!closing.isMine(progress, dossier.standing().quarter())) {
            return;
        }
        progress.refusal()
                .map(reason -> reason.in(getLocale()))
                .or(() -> Optional.of(getTranslation("close.failed")).filter(_ -> progress.state() == State.FAILED))
                .ifPresent(closingBar::say);
    }
}
