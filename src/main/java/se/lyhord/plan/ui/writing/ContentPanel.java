package se.lyhord.plan.ui.writing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import se.lyhord.plan.document.Completeness;
import se.lyhord.plan.document.Completeness.Gap;
import se.lyhord.plan.form.ContentElement;
import se.lyhord.plan.form.PlanForm;

/** Which of the seven elements of content are told, and each thing that is missing, with a link to where to write it. */
class ContentPanel extends Div {

    private final Paragraph told = new Paragraph();
    private final Div elements = new Div();

    ContentPanel() {
        addClassNames("panel", "plan-content");
        told.getElement().setAttribute("role", "status");
        add(new H2(getTranslation("plan.content.title")), told, elements);
    }

    void show(PlanForm form, Completeness completeness) {
        var count = completeness.told().size();
        told.setText(getTranslation("plan.content.told", count, ContentElement.values().length));
        elements.removeAll();
        for (var element : ContentElement.values()) {
            elements.add(element(element, form, completeness));
        }
    }

    private Div element(ContentElement element, PlanForm form, Completeness completeness) {
        var gaps = completeness.of(element);
        var mark = new Span(getTranslation(gaps.isEmpty() ? "plan.content.there" : "plan.content.missing"));
        mark.addClassNames("plan-mark", gaps.isEmpty() ? "there" : "missing");
        var name = new Div(mark, new Span(getTranslation("plan.element." + element.key())));
        var row = new Div(name);
        row.addClassName("plan-element");
        if (!gaps.isEmpty()) {
            row.add(new UnorderedList(
                    gaps.stream().map(gap -> new ListItem(link(gap, form))).toArray(ListItem[]::new)));
        }
        return row;
    }

    private Component link(Gap gap, PlanForm form) {
        return link(PlaceId.of(gap), GapWords.of(gap, form, getLocale(), this::getTranslation));
    }

    /** Leads to an element of this page, and puts the cursor there. */
    static Anchor link(String id, String text) {
        var link = new Anchor("#" + id, text);
        link.setRouterIgnore(true);
        link.getElement().addEventListener("click", _ -> {}).preventDefault();
        link.getElement().executeJs("""
                        this.addEventListener('click', () => {
                          const place = document.getElementById($0);
                          place?.scrollIntoView({block: 'center'});
                          place?.focus();
                        })""", id);
        return link;
    }
}
