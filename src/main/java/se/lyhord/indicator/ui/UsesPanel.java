package se.lyhord.indicator.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import se.lyhord.indicator.Definition;
import se.lyhord.indicator.Definition.Rule;
import se.lyhord.indicator.explanation.UsesOfIndicators;
import se.lyhord.indicator.explanation.UsesOfIndicators.Use;
import se.lyhord.survey.template.Question;
import se.lyhord.survey.template.Template;
import se.lyhord.survey.template.Templates;

/** Where an indicator is shown or weighed, and which questions it reads. */
class UsesPanel extends Section {

    private static final String QUESTIONNAIRES = "survey-templates";

    /** @param isLead whether the reader may open the questionnaires */
    UsesPanel(Definition definition, List<UsesOfIndicators> parts, Templates templates, boolean isLead) {
        addClassNames("panel", "indicator-part");
        add(new H2(getTranslation("indicator.uses")));
        var list = new UnorderedList();
        parts.stream().flatMap(part -> part.of(definition.code()).stream()).forEach(use -> list.add(item(use)));
        add(list.getComponentCount() == 0 ? new Paragraph(getTranslation("indicator.uses.none")) : list);
        if (definition.rule() instanceof Rule.Survey survey) {
            templates.newest(survey.template()).ifPresent(template -> questions(survey, template, isLead));
        }
    }

    private ListItem item(Use use) {
        var what = use.what().in(getLocale());
        return use.address().isEmpty() ? new ListItem(what) : new ListItem(new Anchor(use.address(), what));
    }

    private void questions(Rule.Survey survey, Template template, boolean isLead) {
        var name = template.title().in(getLocale().getLanguage());
        add(new H3(getTranslation("indicator.questions", name, String.valueOf(template.version()))));
        var list = new UnorderedList();
        for (var id : survey.expression().questions()) {
            list.add(new ListItem(template.questions().stream()
                    .filter(question -> question.id().equals(id))
                    .map(Question::text)
                    .map(text -> id + ": " + text.in(getLocale().getLanguage()))
                    .findFirst()
                    .orElseGet(() -> getTranslation("indicator.questions.not-now", id))));
        }
        add(list);
        if (isLead) {
            add(new Anchor(QUESTIONNAIRES, getTranslation("indicator.questions.open")));
        }
    }
}
