package se.lyhord.survey.ui.editor;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import se.lyhord.survey.template.Template.Asks;
import se.lyhord.survey.template.TemplateDraft.Head;

/** The questionnaire itself: title, ages, whom it asks, and the steps of its scale. */
class WholeForm extends Div {

    private final transient Desk desk;

    WholeForm(Desk desk, List<String> pictures) {
        this.desk = desk;
        addClassNames("panel", "draft-form");
        var two = new Div(field(Head.TITLE_SV, "title-sv"), field(Head.TITLE_EN, "title-en"));
        two.addClassName("draft-two");
        var more = new Div(field(Head.AGES, "ages"), asks(), field(Head.READING_LEVEL, "reading-level"));
        more.addClassName("draft-two");
        var why = new Paragraph(getTranslation("survey.templates.steps.why"));
        why.addClassName("quiet");
        add(
                new H2(getTranslation("survey.templates.whole")),
                two,
                more,
                why,
                ChoicesForm.ofSteps(
                        getTranslation("survey.templates.steps"),
                        desk.draft().steps(),
                        pictures,
                        steps -> desk.type(draft -> draft.with(steps))));
    }

    private TextField field(Head head, String key) {
        return Fields.line(
                getTranslation("survey.templates.field." + key),
                desk.draft().get(head),
                text -> desk.type(draft -> draft.with(head, text)));
    }

    private Select<Asks> asks() {
        var asks = new Select<Asks>();
        asks.setLabel(getTranslation("survey.templates.field.asks"));
        asks.setItems(Asks.values());
        asks.setItemLabelGenerator(one -> getTranslation(
                one == Asks.RESIDENTS ? "survey.templates.asks.residents" : "survey.templates.asks.relatives"));
        asks.setValue(desk.draft().asks());
        asks.addValueChangeListener(change ->
                desk.type(draft -> draft.with(Head.ASKS, change.getValue().name())));
        return asks;
    }
}
