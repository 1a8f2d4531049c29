package se.lyhord.survey.ui.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import se.lyhord.survey.template.Rearranging;

/** A section: what it is called, and the border that makes it one. */
class SectionForm extends Div {

    private final transient Desk desk;
    private final int at;

    SectionForm(Desk desk, int at) {
        this.desk = desk;
        this.at = at;
        addClassNames("panel", "draft-form");
        var titles = new Div(title("sv"), title("en"));
        titles.addClassName("draft-two");
        var why = new Paragraph(getTranslation("survey.templates.section.why"));
        why.addClassName("quiet");
        var join = new Button(
                getTranslation("survey.templates.section.join"),
                _ -> desk.rearrange(
                        draft -> Rearranging.joinSection(draft, at), new Selection.OfSection(Math.max(0, at - 1))));
        join.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        join.setEnabled(desk.draft().sections().size() > 1);
        add(new H2(getTranslation("survey.templates.section", String.valueOf(at + 1))), why, titles, join);
    }

    private TextField title(String tag) {
        return Fields.line(
                getTranslation(
                        tag.equals("sv") ? "survey.templates.field.title-sv" : "survey.templates.field.title-en"),
                desk.draft().sections().get(at).title().in(tag),
                text -> desk.type(draft -> Rearranging.title(
                        draft, at, draft.sections().get(at).title().with(tag, text))));
    }
}
