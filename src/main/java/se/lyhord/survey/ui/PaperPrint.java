package se.lyhord.survey.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import se.lyhord.survey.paper.PaperQuestionnaire;
import se.lyhord.survey.template.TabletWords;
import se.lyhord.survey.template.Template;

/** Prints a questionnaire in one of its languages, with room for the code of a slip. */
class PaperPrint extends Div {

    private final transient PaperQuestionnaire paper;
    private final transient TabletWords words;
    private final Div choice = new Div();

    PaperPrint(PaperQuestionnaire paper, List<Template> templates, TabletWords words) {
        this.paper = paper;
        this.words = words;
        addClassNames("panel", "survey-paper", "survey-paper-print");
        add(new H2(getTranslation("survey.paper.print")), new Paragraph(getTranslation("survey.paper.print.what")));
        if (templates.isEmpty()) {
            add(new Paragraph(getTranslation("survey.paper.print.none")));
            return;
        }
        var questionnaire = new Select<Template>();
        questionnaire.setLabel(getTranslation("survey.paper.print.questionnaire"));
        questionnaire.setWidth("24rem");
        questionnaire.setItems(templates);
        questionnaire.setItemLabelGenerator(template -> OpeningForm.name(template, getLocale()));
        questionnaire.addValueChangeListener(change -> offer(change.getValue()));
        choice.addClassName("toolbar");
        add(questionnaire, choice);
        questionnaire.setValue(templates.getFirst());
    }

    private void offer(Template template) {
        choice.removeAll();
        var link = new PaperLink(paper);
        choice.add(new PaperLanguage(template, words, tag -> link.lead(template, tag)), link);
    }
}
