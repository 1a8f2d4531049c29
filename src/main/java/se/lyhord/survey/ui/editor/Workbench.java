package se.lyhord.survey.ui.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.UUID;
import se.lyhord.survey.EditingTemplates;
import se.lyhord.survey.template.Problem;
import se.lyhord.survey.template.TabletWords;
import se.lyhord.survey.template.Template;
import se.lyhord.survey.template.TemplateDrafts.Kept;
import se.lyhord.survey.template.TemplateRules;
import se.lyhord.survey.template.Templates;

/** A draft with everything around it: the questions, the form of the chosen one, how it will look, what is wrong. */
class Workbench extends Div {

    private final transient Templates templates;
    private final transient Desk desk;
    private final transient Runnable shown;
    private final Outline outline;
    private final Div form = new Div();
    private final Preview preview;
    private final ProblemList problems;

    /** @param shown what to do whenever something has changed */
    Workbench(
            EditingTemplates editing,
            Kept kept,
            List<Template> earlier,
            Templates templates,
            TabletWords words,
            Runnable shown) {
        this.templates = templates;
        this.shown = shown;
        desk = new Desk(editing, kept, earlier, this::typed, this::rearranged);
        outline = new Outline(desk);
        preview = new Preview(desk, templates, words);
        problems = new ProblemList(desk);
        var columns = new Div(outline, form, preview);
        columns.addClassName("draft-columns");
        add(columns, problems);
    }

    Desk desk() {
        return desk;
    }

    UUID id() {
        return desk.id();
    }

    List<Problem> found() {
        return TemplateRules.problems(desk.draft(), desk.earlier());
    }

    /** Leads to what stands against publishing. */
    void point() {
        problems.focus();
    }

    final void rearranged() {
        form.removeAll();
        form.add(form());
        typed();
    }

    private void typed() {
        var wrong = found();
        outline.show(wrong);
        problems.show(wrong);
        preview.show();
        form.getChildren()
                .filter(QuestionForm.class::isInstance)
                .forEach(question -> ((QuestionForm) question).typed());
        shown.run();
    }

    private Component form() {
        var pictures = templates.pictures();
        return switch (desk.selection()) {
            case Selection.Whole _ -> new WholeForm(desk, pictures);
            case Selection.OfSection(var at) -> new SectionForm(desk, at);
            case Selection.OfQuestion(var at) -> new QuestionForm(desk, at, pictures);
        };
    }
}
