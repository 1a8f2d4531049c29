package se.lyhord.survey.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import se.lyhord.survey.Collection;
import se.lyhord.survey.RoundKind;
import se.lyhord.survey.SurveyRounds.Standing;

/** How a round of a home stands, and what can be done with it now. */
class RoundPanel extends Div {

    private final transient Actions actions;
    private final Div figures = new Div();

    /** What the panel's buttons start. */
    record Actions(Runnable close, Runnable release) {}

    /**
     * @param title what the questionnaire is called
     * @param codes where the codes of an open round are given out
     */
    RoundPanel(Standing standing, String title, boolean isReleasing, Component codes, Actions actions) {
        this.actions = actions;
        addClassNames("panel", "survey-round");
        add(new H2(title), when(standing.round()));
        switch (standing.round().state()) {
            case OPEN -> {
                update(standing);
                add(figures, why(), codes, closing());
            }
            case CLOSED -> {
                if (isReleasing) {
                    add(new Paragraph(getTranslation("survey.round.is-closed")));
                } else {
                    add(new Paragraph(getTranslation("survey.round.still-sealed")), releasing());
                }
            }
            case RELEASED -> add(new Paragraph(getTranslation("survey.round.is-released")));
        }
    }

    /** Shows the figures as they are now, and leaves all else as it is. */
    void update(Standing standing) {
        figures.removeAll();
        figures.add(new RoundFigures(standing));
    }

    private Paragraph when(Collection round) {
        var kind = getTranslation("survey.round.kind." + round.kind().key());
        var when = round.kind() == RoundKind.PERIOD && round.state() != Collection.State.RELEASED
                ? getTranslation(
                        "survey.round.days",
                        kind,
                        round.days().first().toString(),
                        round.days().last().toString())
                : kind;
        var state = getTranslation("survey.round.state." + round.state().name().toLowerCase(java.util.Locale.ROOT));
        var line = new Paragraph(when + " · " + state);
        line.addClassName("quiet");
        return line;
    }

    private Paragraph why() {
        var why = new Paragraph(getTranslation("survey.round.steps-why"));
        why.addClassName("quiet");
        return why;
    }

    private Div closing() {
        var close = new Button(getTranslation("survey.round.close"), _ -> askWhetherToClose());
        close.addThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_TERTIARY);
        return Parts.row("toolbar", close);
    }

    private Div releasing() {
        return Parts.row(
                "toolbar",
                new Button(
                        getTranslation("survey.round.release"),
                        _ -> actions.release().run()));
    }

    private void askWhetherToClose() {
        var sure = new ConfirmDialog();
        sure.setHeader(getTranslation("survey.round.close.sure"));
        sure.setText(getTranslation("survey.round.close.what"));
        sure.setCancelable(true);
        sure.setCancelText(getTranslation("survey.round.close.no"));
        sure.setConfirmText(getTranslation("survey.round.close"));
        sure.setConfirmButtonTheme("error primary");
        sure.addConfirmListener(_ -> actions.close().run());
        sure.open();
    }
}
