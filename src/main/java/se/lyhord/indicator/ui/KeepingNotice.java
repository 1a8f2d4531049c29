package se.lyhord.indicator.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Says whether what is typed is kept, and lets the writer choose where somebody else was faster. */
class KeepingNotice extends Div {

    private final transient Runnable keepAsOwn;
    private final transient Runnable takeTheirs;
    private final Paragraph status = new Paragraph();
    private final Div choice = new Div();

    KeepingNotice(Runnable keepAsOwn, Runnable takeTheirs) {
        this.keepAsOwn = keepAsOwn;
        this.takeTheirs = takeTheirs;
        status.getElement().setAttribute("role", "status");
        choice.addClassName("toolbar");
        add(status, choice);
    }

    void show(Desk.State state) {
        choice.removeAll();
        choice.setVisible(false);
        status.setClassName("quiet", state instanceof Desk.State.Kept);
        status.setClassName("indicator-wrong", !(state instanceof Desk.State.Kept));
        switch (state) {
            case Desk.State.Kept _ -> status.setText(getTranslation("indicator.kept"));
            case Desk.State.Failed _ -> status.setText(getTranslation("indicator.not-kept"));
            case Desk.State.Gone _ -> {
                status.setText(getTranslation("indicator.gone"));
                offer(own());
            }
            case Desk.State.Overtaken(var by, var on) -> {
                status.setText(getTranslation("indicator.overtaken", by, new Words(getLocale()).day(on)));
                offer(own(), new Button(getTranslation("indicator.take-theirs"), _ -> takeTheirs.run()));
            }
        }
    }

    private void offer(Button... buttons) {
        choice.add(buttons);
        choice.setVisible(true);
    }

    private Button own() {
        var own = new Button(getTranslation("indicator.keep-as-own"), _ -> keepAsOwn.run());
        own.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return own;
    }
}
