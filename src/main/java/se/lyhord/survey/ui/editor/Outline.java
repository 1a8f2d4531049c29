package se.lyhord.survey.ui.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.OptionalInt;
import se.lyhord.survey.template.Kind;
import se.lyhord.survey.template.Problem;
import se.lyhord.survey.template.Problem.Severity;
import se.lyhord.survey.template.Rearranging;

/** The whole draft at a glance: sections and questions to choose from, each with a mark where something is wrong. */
class Outline extends Nav {

    private final transient Desk desk;

    Outline(Desk desk) {
        this.desk = desk;
        addClassName("draft-outline");
        getElement().setAttribute("aria-label", getTranslation("survey.templates.outline"));
    }

    void show(List<Problem> problems) {
        removeAll();
        add(button(
                getTranslation("survey.templates.whole"), new Selection.Whole(), count(problems, OptionalInt.empty())));
        var sections = desk.draft().sections();
        for (var section = 0; section < sections.size(); section++) {
            add(heading(section), questions(section, problems), add(section));
        }
        var more = new Button(
                getTranslation("survey.templates.section.add"),
                _ -> desk.rearrange(
                        Rearranging::addSection,
                        new Selection.OfSection(desk.draft().sections().size())));
        more.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        add(more);
    }

    private NativeButton heading(int section) {
        var title = desk.draft().sections().get(section).title().in(getLocale().getLanguage());
        var number = getTranslation("survey.templates.section", String.valueOf(section + 1));
        var button = button(title.isBlank() ? number : title, new Selection.OfSection(section), 0);
        button.addClassName("draft-outline-section");
        return button;
    }

    private OrderedList questions(int section, List<Problem> problems) {
        var list = new OrderedList();
        var first = Rearranging.first(desk.draft(), section);
        var questions = desk.draft().sections().get(section).questions();
        for (var i = 0; i < questions.size(); i++) {
            var question = questions.get(i);
            var text = question.id() + " " + question.text().in(getLocale().getLanguage());
            list.add(new ListItem(
                    button(text, new Selection.OfQuestion(first + i), count(problems, OptionalInt.of(first + i)))));
        }
        return list;
    }

    private Button add(int section) {
        var add = new Button(getTranslation("survey.templates.question.add"), _ -> {
            var place = Rearranging.first(desk.draft(), section)
                    + desk.draft().sections().get(section).questions().size();
            desk.rearrange(draft -> Rearranging.add(draft, section, Kind.SCALE), new Selection.OfQuestion(place));
        });
        add.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return add;
    }

    private NativeButton button(String text, Selection selection, long wrong) {
        var words = new Span(text);
        var button = new NativeButton();
        button.add(words);
        button.addClickListener(_ -> desk.select(selection));
        button.getElement().setAttribute("type", "button");
        if (selection.equals(desk.selection())) {
            button.getElement().setAttribute("aria-current", "true");
        }
        if (wrong > 0) {
            var mark = new Span(getTranslation("survey.templates.wrong", String.valueOf(wrong)));
            mark.addClassName("draft-wrong");
            button.add(mark);
        }
        return button;
    }

    private static long count(List<Problem> problems, OptionalInt question) {
        return problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .filter(problem -> problem.question().equals(question))
                .count();
    }
}
