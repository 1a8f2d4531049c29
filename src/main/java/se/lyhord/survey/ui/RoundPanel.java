package se.lyhord.survey.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.function.IntConsumer;
import se.lyhord.survey.Progress;
import se.lyhord.survey.SurveyRounds.Standing;

/** How a home's round stands, and what can be done with it now. */
class RoundPanel extends Div {

    private static final int MOST_INVITED = 999;

    private final transient Actions actions;

    /** What the panel's buttons start. */
    record Actions(IntConsumer open, Runnable handOut, Runnable decline, Runnable close, Runnable release) {}

    RoundPanel(Standing standing, boolean isReleasing, Actions actions) {
        this.actions = actions;
        addClassNames("panel", "survey-round");
        add(new H2(getTranslation("survey.round.quarter", standing.quarter().toString())));
        if (standing.state().isEmpty()) {
            add(new Paragraph(getTranslation("survey.round.not-open")), opening());
            return;
        }
        switch (standing.state().get()) {
            case OPEN ->
                add(new Paragraph(getTranslation("survey.round.is-open")), figures(standing), why(), working());
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

    private Div opening() {
        var invited = new IntegerField(getTranslation("survey.round.invited"));
        invited.setMin(0);
        invited.setMax(MOST_INVITED);
        invited.setStepButtonsVisible(true);
        var open = new Button(getTranslation("survey.round.open"), _ -> {
            var number = invited.getValue();
            if (number == null || number < 0 || number > MOST_INVITED) {
                invited.setErrorMessage(getTranslation("survey.round.invited.missing"));
                invited.setInvalid(true);
                invited.focus();
            } else {
                actions.open().accept(number);
            }
        });
        open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return toolbar(invited, open);
    }

    private DescriptionList figures(Standing standing) {
        var figures = new DescriptionList();
        figures.addClassName("survey-round-figures");
        figure(figures, "invited", String.valueOf(standing.invited()));
        figure(figures, "handed-out", String.valueOf(standing.handedOut()));
        figure(figures, "declined", String.valueOf(standing.declined()));
        figure(figures, "answered", inWords(standing.answered()));
        return figures;
    }

    private void figure(DescriptionList figures, String key, String value) {
        figures.add(new Div(
                new DescriptionList.Term(getTranslation("survey.round.figure." + key)),
                new DescriptionList.Description(value)));
    }

    private String inWords(Progress progress) {
        return progress.from() == 0
                ? getTranslation("survey.round.fewer-than-five")
                : getTranslation(
                        "survey.round.from-to", String.valueOf(progress.from()), String.valueOf(progress.to()));
    }

    private Paragraph why() {
        var why = new Paragraph(getTranslation("survey.round.steps-why"));
        why.addClassName("quiet");
        return why;
    }

    private Div working() {
        var handOut = new Button(
                getTranslation("survey.round.hand-out"), _ -> actions.handOut().run());
        handOut.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var decline = new Button(
                getTranslation("survey.round.decline"), _ -> actions.decline().run());
        var close = new Button(getTranslation("survey.round.close"), _ -> askWhetherToClose());
        close.addThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_TERTIARY);
        return toolbar(handOut, decline, close);
    }

    private Div releasing() {
        return toolbar(new Button(
                getTranslation("survey.round.release"), _ -> actions.release().run()));
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

    private static Div toolbar(com.vaadin.flow.component.Component... parts) {
        var toolbar = new Div(parts);
        toolbar.addClassName("toolbar");
        return toolbar;
    }
}
