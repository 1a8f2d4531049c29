package se.lyhord.plan.ui.writing;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** Says whether what is typed is kept, and lets the writer choose where somebody else was faster. */
class KeepingLine extends Div {

    private final transient Runnable keepMine;
    private final transient Runnable takeTheirs;
    private final transient ZoneId zone;
    private final Paragraph status = new Paragraph();
    private final Div choice = new Div();

    KeepingLine(ZoneId zone, Runnable keepMine, Runnable takeTheirs) {
        this.zone = zone;
        this.keepMine = keepMine;
        this.takeTheirs = takeTheirs;
        addClassName("plan-keeping");
        status.getElement().setAttribute("role", "status");
        choice.addClassName("toolbar");
        add(status, choice);
    }

    /** Shows a state; a marked page has a field whose text is refused. */
    void show(PlanDesk.State state, boolean isMarked) {
        choice.removeAll();
        var isCalm = !isMarked && (state instanceof PlanDesk.State.Kept || state instanceof PlanDesk.State.Untouched);
        status.setClassName("quiet", isCalm);
        status.setClassName("plan-conflict", !isCalm);
        switch (state) {
            case PlanDesk.State.Untouched _, PlanDesk.State.Kept _
            when isMarked -> status.setText(getTranslation("plan.keeping.marked"));
            case PlanDesk.State.Untouched _ -> status.setText(getTranslation("plan.keeping.untouched"));
            case PlanDesk.State.Kept _ -> status.setText(getTranslation("plan.keeping.kept"));
            case PlanDesk.State.Failed _ -> status.setText(getTranslation("plan.keeping.failed"));
            case PlanDesk.State.Refused(var reason) -> status.setText(getTranslation("plan.move." + reason));
            case PlanDesk.State.Overtaken overtaken -> {
                var when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                        .withLocale(getLocale())
                        .withZone(zone);
                status.setText(getTranslation("plan.keeping.overtaken", overtaken.by(), when.format(overtaken.at())));
                var theirs = new Button(getTranslation("plan.keeping.take-theirs"), _ -> takeTheirs.run());
                theirs.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
                choice.add(theirs, new Button(getTranslation("plan.keeping.keep-mine"), _ -> keepMine.run()));
            }
        }
    }
}
