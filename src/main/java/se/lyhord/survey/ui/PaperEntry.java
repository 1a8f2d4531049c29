package se.lyhord.survey.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import se.lyhord.survey.paper.PaperAnswers;
import se.lyhord.survey.template.Condition;
import se.lyhord.survey.template.Question;
import se.lyhord.survey.template.Template;

/** All answers of a paper, to be typed once; questions that the answers do not lead to are not shown. */
class PaperEntry extends Div {

    private final transient Template template;
    private final transient Consumer<PaperAnswers> done;
    private final Map<Question, PaperField> fields = new LinkedHashMap<>();
    private final Div above = new Div();

    /**
     * @param turn {@code first} or {@code second}
     * @param done takes an entry in which there is nothing that is no answer
     */
    PaperEntry(Template template, String turn, Runnable leave, Consumer<PaperAnswers> done) {
        this.template = template;
        this.done = done;
        addClassNames("panel", "survey-paper", "survey-paper-entry");
        var go = new Button(getTranslation("survey.paper." + turn + ".done"), _ -> done());
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        go.addClassName("survey-paper-done");
        var buttons = new Div(go, new Button(getTranslation("survey.paper.leave"), _ -> leave.run()));
        buttons.addClassName("toolbar");
        add(
                new H2(getTranslation("survey.paper." + turn)),
                new Paragraph(getTranslation("survey.paper." + turn + ".what")),
                above);
        addFields();
        add(buttons);
        showAsked();
        fields.values().iterator().next().focus();
    }

    PaperEntry with(Component more) {
        above.add(more);
        return this;
    }

    private void addFields() {
        var deciding = template.questions().stream()
                .flatMap(question -> question.showIf().stream())
                .map(Condition::question)
                .collect(Collectors.toSet());
        var number = 1;
        for (var question : template.questions()) {
            var field = new PaperField(number++, question);
            if (deciding.contains(question.id())) {
                field.whenTyped(() -> goOn(question));
            } else {
                field.goOnByItself();
            }
            fields.put(question, field);
            add(field);
        }
    }

    /** After an answer that others depend on: what comes next is known when it has been looked at here. */
    private void goOn(Question answered) {
        showAsked();
        var after = List.copyOf(fields.keySet());
        after.subList(after.indexOf(answered) + 1, after.size()).stream()
                .map(fields::get)
                .filter(Component::isVisible)
                .findFirst()
                .ifPresent(PaperField::focus);
    }

    private PaperAnswers typed() {
        var typed = new LinkedHashMap<String, String>();
        fields.forEach((question, field) -> typed.put(question.id(), field.typed()));
        return new PaperAnswers(template, typed);
    }

    private void showAsked() {
        var asked = typed().asked();
        fields.forEach((question, field) -> field.setVisible(asked.contains(question)));
    }

    private void done() {
        var typed = typed();
        var faults = typed.faults();
        fields.forEach((question, field) -> field.setWrong(faults.contains(question)));
        if (faults.isEmpty()) {
            done.accept(typed);
        } else {
            faults.stream().limit(1).map(fields::get).forEach(PaperField::focus);
        }
    }
}
