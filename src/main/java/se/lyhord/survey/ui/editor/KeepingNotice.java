package se.lyhord.survey.ui.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** Says whether what is typed is kept, and lets the writer choose where somebody else was faster. */
class KeepingNotice extends Div {

    private final transient Runnable keepAsOwn;
    private final transient Runnable takeTheirs;
    private final Paragraph status = new Paragraph();
    private final Div choice = new Div();

    /**
     * Says nothing yet.
     *
     * @param keepAsOwn keeps what is on the desk as a draft of its own
     * @param takeTheirs takes what is kept in its place
     */
    KeepingNotice(Runnable keepAsOwn, Runnable takeTheirs) {
        this.keepAsOwn = keepAsOwn;
        this.takeTheirs = takeTheirs;
        addClassName("draft-keeping");
        status.getElement().setAttribute("role", "status");
        choice.addClassName("toolbar");
        add(status, choice);
    }

    void show(Desk.State state) {
        choice.removeAll();
        status.setClassName("quiet", state instanceof Desk.State.Kept);
        status.setClassName("draft-conflict", !(state instanceof Desk.State.Kept));
        switch (state) {
            case Desk.State.Kept _ -> status.setText(getTranslation("survey.templates.kept"));
            case Desk.State.Failed _ -> status.setText(getTranslation("survey.templates.not-kept"));
            case Desk.State.Gone _ -> {
                status.setText(getTranslation("survey.templates.gone"));
                choice.add(own());
            }
            case Desk.State.Overtaken(var by, var on) -> {
                status.setText(getTranslation("survey.templates.overtaken", by, day(on)));
                var theirs = new Button(getTranslation("survey.templates.take-theirs"), _ -> takeTheirs.run());
                choice.add(own(), theirs);
            }
        }
    }

    private Button own() {
        var own = new Button(getTranslation("survey.templates.keep-as-own"), _ -> keepAsOwn.run());
        own.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return own;
    }

    private String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(getLocale()));
    }
}
