package se.lyhord.survey.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.BooleanSupplier;
import se.lyhord.survey.paper.PaperAnswers;
import se.lyhord.survey.template.Question;

/** A paper whose two entries agree, ready to be handed in; where that is refused, it stays here. */
class PaperAgreed extends Div {

    private final Paragraph refusal = new Paragraph();

    PaperAgreed(PaperAnswers answers, BooleanSupplier handIn, Runnable leave) {
        addClassNames("panel", "survey-paper");
        var answered = answers.given().values().stream()
                .filter(given -> given.answer() != Question.SKIPPED)
                .count();
        refusal.getElement().setAttribute("role", "alert");
        refusal.addClassName("survey-paper-refusal");
        var send = new Button(getTranslation("survey.paper.hand-in"), _ -> {
            if (!handIn.getAsBoolean()) {
                refusal.setText(getTranslation("survey.paper.refused"));
            }
        });
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var buttons = new Div(send, new Button(getTranslation("survey.paper.leave"), _ -> leave.run()));
        buttons.addClassName("toolbar");
        add(
                new H2(getTranslation("survey.paper.agreed")),
                new Paragraph(getTranslation(
                        "survey.paper.agreed.what", answered, answers.asked().size())),
                refusal,
                buttons);
        send.focus();
    }
}
