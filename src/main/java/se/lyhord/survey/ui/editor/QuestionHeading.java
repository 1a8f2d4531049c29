package se.lyhord.survey.ui.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.icon.VaadinIcon;
import se.lyhord.survey.template.Rearranging;

/** Which question it is, and its place among the others. */
class QuestionHeading extends Div {

    private final transient Desk desk;
    private final int at;

    QuestionHeading(Desk desk, int at) {
        this.desk = desk;
        this.at = at;
        addClassName("draft-heading");
        var sections = desk.draft().sections();
        var last = desk.draft().questions().size() - 1;
        var up = moving(VaadinIcon.ARROW_UP, getTranslation("survey.templates.question.up"), false);
        var down = moving(VaadinIcon.ARROW_DOWN, getTranslation("survey.templates.question.down"), true);
        up.setEnabled(at > 0 || sections.getFirst().questions().isEmpty());
        down.setEnabled(at < last || sections.getLast().questions().isEmpty());
        var remove = new Button(
                getTranslation("survey.templates.question.remove"),
                VaadinIcon.TRASH.create(),
                _ -> desk.rearrange(
                        draft -> Rearranging.remove(draft, at), new Selection.OfQuestion(Math.max(0, at - 1))));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add(new H2(desk.draft().questions().get(at).id()), up, down, remove);
    }

    private Button moving(VaadinIcon icon, String name, boolean isDown) {
        var button = new Button(icon.create(), _ -> move(isDown));
        button.setAriaLabel(name);
        button.setTooltipText(name);
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        return button;
    }

    private void move(boolean isDown) {
        var moved = desk.draft().questions().get(at);
        var after = Rearranging.move(desk.draft(), at, isDown);
        // It can have passed the border of a section without passing a question.
        desk.rearrange(_ -> after, new Selection.OfQuestion(after.questions().indexOf(moved)));
    }
}
