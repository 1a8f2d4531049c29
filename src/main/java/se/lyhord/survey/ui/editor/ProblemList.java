package se.lyhord.survey.ui.editor;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import se.lyhord.survey.template.Problem;
import se.lyhord.survey.template.Problem.Severity;

/** What stands against publishing, and what is good to know; each leads to its question. */
class ProblemList extends Section {

    private final transient Desk desk;
    private final H2 heading = new H2();

    ProblemList(Desk desk) {
        this.desk = desk;
        addClassNames("panel", "draft-problems");
        heading.getElement().setAttribute("tabindex", "-1");
    }

    void show(List<Problem> problems) {
        removeAll();
        heading.setText(getTranslation("survey.templates.problems"));
        add(heading);
        if (problems.isEmpty()) {
            add(new Paragraph(getTranslation("survey.templates.problems.none")));
            return;
        }
        var list = new UnorderedList();
        problems.forEach(problem -> list.add(item(problem)));
        add(list);
    }

    void focus() {
        heading.getElement().executeJs("this.focus()");
    }

    private ListItem item(Problem problem) {
        var isError = problem.severity() == Severity.ERROR;
        var mark = new Span(getTranslation(isError ? "survey.templates.error" : "survey.templates.warning"));
        mark.addClassName(isError ? "draft-wrong" : "draft-known");
        var item = new ListItem(mark);
        problem.question()
                .ifPresent(at -> item.add(place(desk.draft().questions().get(at).id(), at)));
        item.add(new Span(problem.sentence().in(getLocale())));
        return item;
    }

    private NativeButton place(String id, int at) {
        var place = new NativeButton(id, _ -> desk.select(new Selection.OfQuestion(at)));
        place.getElement().setAttribute("type", "button");
        place.addClassName("draft-place");
        return place;
    }
}
