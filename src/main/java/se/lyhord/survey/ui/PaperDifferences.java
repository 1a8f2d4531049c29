package se.lyhord.survey.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import se.lyhord.survey.paper.PaperAnswers;

/** The questions that two entries answer differently, each to be settled by looking at the paper. */
class PaperDifferences extends Div {

    private final transient PaperAnswers first;
    private final transient PaperAnswers second;
    private final transient BiConsumer<PaperAnswers, PaperAnswers> settled;
    private final List<PaperDifference> differences = new ArrayList<>();

    PaperDifferences(
            PaperAnswers first, PaperAnswers second, BiConsumer<PaperAnswers, PaperAnswers> settled, Runnable leave) {
        this.first = first;
        this.second = second;
        this.settled = settled;
        addClassNames("panel", "survey-paper", "survey-paper-entry");
        var heading = new H2(getTranslation("survey.paper.differences"));
        heading.getElement().setAttribute("tabindex", "-1");
        add(heading, new Paragraph(getTranslation("survey.paper.differences.what")));
        for (var question : first.differencesTo(second)) {
            var number = first.template().positionOf(question.id()).orElseThrow() + 1;
            var difference = new PaperDifference(number, question, first.typed(question), second.typed(question));
            differences.add(difference);
            add(difference);
        }
        var settle = new Button(getTranslation("survey.paper.settle"), _ -> settle());
        settle.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        settle.addClassName("survey-paper-done");
        var buttons = new Div(settle, new Button(getTranslation("survey.paper.leave"), _ -> leave.run()));
        buttons.addClassName("toolbar");
        add(buttons);
        heading.getElement().executeJs("this.focus()");
    }

    private void settle() {
        var one = first;
        var other = second;
        var isSettled = true;
        for (var difference : differences) {
            var answer = difference.answer();
            if (answer.isPresent()) {
                one = one.with(difference.question(), answer.get());
                other = other.with(difference.question(), answer.get());
            } else {
                isSettled = false;
            }
        }
        if (isSettled) {
            settled.accept(one, other);
        }
    }
}
